import { Group, Panel, Separator } from 'react-resizable-panels';
import { useWords } from '../context.ts';
import { IssuesPane } from '../issues/IssuesPane.tsx';
import { SourcePane } from '../source/SourcePane.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { TablesPane } from './TablesPane.tsx';
import { useNarrow } from './useNarrow.ts';

/** Source, tables and issues side by side; one above the other in a narrow window. */
export default function ReviewScreen() {
  const words = useWords();
  const narrow = useNarrow();
  return (
    <div className="review">
      <ReviewHeader />
      <main className="panes">
        <Group orientation={narrow ? 'vertical' : 'horizontal'} id="panes">
          <Panel id="source" defaultSize={narrow ? '22%' : '27%'} minSize={narrow ? '90px' : '180px'}>
            <SourcePane />
          </Panel>
          <Separator className="divider" aria-label={words.resize} />
          <Panel id="tables" minSize={narrow ? '160px' : '360px'}>
            <TablesPane />
          </Panel>
          <Separator className="divider" aria-label={words.resize} />
          <Panel id="issues" defaultSize={narrow ? '20%' : '22%'} minSize={narrow ? '80px' : '200px'}>
            <IssuesPane />
          </Panel>
        </Group>
      </main>
      <ReviewFooter />
    </div>
  );
}

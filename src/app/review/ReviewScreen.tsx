import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useReview, useWords } from '../context.ts';
import { IssuesPane } from '../issues/IssuesPane.tsx';
import { SourcePane } from '../source/SourcePane.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { SinglePane } from './SinglePane.tsx';
import { TablesPane } from './TablesPane.tsx';
import { type Arrangement, useArrangement } from './useArrangement.ts';

const PANES: Readonly<Record<Arrangement, () => ReactNode>> = {
  columns: Columns,
  corner: Corner,
  stack: Stack,
  single: Single,
};

/** Source, tables and issues, arranged as the window has room. */
export default function ReviewScreen() {
  const Panes = PANES[useArrangement()];
  return (
    <div className="review">
      <ReviewHeader />
      <main className="panes">
        <Panes />
      </main>
      <ReviewFooter />
    </div>
  );
}

/** Another report begins at the top of its text, with no search open; the tables alone go on and are filled in. */
function Source() {
  const id = useReview(({ work }) => work.id, '');
  return <SourcePane key={id} />;
}

function Issues() {
  const id = useReview(({ work }) => work.id, '');
  return <IssuesPane key={id} />;
}

function Columns() {
  return (
    <Group orientation="horizontal" id="columns">
      <Panel id="source" defaultSize="27%" minSize="180px">
        <Source />
      </Panel>
      <Divider />
      <Panel id="tables" minSize="360px">
        <TablesPane />
      </Panel>
      <Divider />
      <Panel id="issues" defaultSize="22%" minSize="200px">
        <Issues />
      </Panel>
    </Group>
  );
}

function Corner() {
  return (
    <Group orientation="horizontal" id="corner">
      <Panel id="side" defaultSize="34%" minSize="200px">
        <Group orientation="vertical" id="side-panes">
          <Panel id="source" defaultSize="50%" minSize="90px">
            <Source />
          </Panel>
          <Divider />
          <Panel id="issues" minSize="90px">
            <Issues />
          </Panel>
        </Group>
      </Panel>
      <Divider />
      <Panel id="tables" minSize="360px">
        <TablesPane />
      </Panel>
    </Group>
  );
}

function Stack() {
  return (
    <Group orientation="vertical" id="stack">
      <Panel id="source" defaultSize="20%" minSize="90px">
        <Source />
      </Panel>
      <Divider />
      <Panel id="tables" minSize="160px">
        <TablesPane />
      </Panel>
      <Divider />
      <Panel id="issues" defaultSize="32%" minSize="80px">
        <Issues />
      </Panel>
    </Group>
  );
}

function Single() {
  return <SinglePane source={<Source />} grid={<TablesPane />} issues={<Issues />} />;
}

function Divider() {
  const words = useWords();
  return <Separator className="divider" aria-label={words.resize} />;
}

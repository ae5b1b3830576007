import { useEffect, useState } from 'react';
import { openInput } from '../../store/open.ts';
import { useApp, useSay, useWords } from '../context.ts';
import { loadSample, loadSamples, type Sample } from './samples.ts';

/** Reports to try, written for this project. */
export function SampleList() {
  const words = useWords();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    loadSamples().then(setSamples, () => setSamples([]));
  }, []);
  if (samples.length === 0) return null;
  return (
    <section className="start-list" aria-labelledby="samples-title">
      <h2 id="samples-title">{words.samples}</h2>
      <p className="quiet">{words.samplesHint}</p>
      <ul>
        {samples.map((sample) => (
          <SampleItem key={sample.id} sample={sample} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly sample: Sample;
}

function SampleItem({ sample }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const open = async (): Promise<void> => {
    const text = await loadSample(sample).catch(() => null);
    if (text === null) session.setState({ notice: { zh: '示例没有读到。', en: 'The sample could not be loaded.' } });
    else await openInput(session, { kind: 'text', name: sample.file, text });
  };
  return (
    <li>
      <button type="button" className="start-item" onClick={() => void open()}>
        <b>{say(sample.title)}</b>
        <span>{say(sample.layout)}</span>
        {sample.planted ? <em title={say(sample.planted)}>{words.planted}</em> : null}
      </button>
    </li>
  );
}

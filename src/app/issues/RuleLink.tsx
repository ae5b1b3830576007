import { useApp, useWords } from '../context.ts';

interface Props {
  readonly rule: string;
}

/** Leads from a finding to its rule: what it rests on, and examples. */
export function RuleLink({ rule }: Props) {
  const { ui } = useApp();
  const words = useWords();
  return (
    <button type="button" className="link rule-link" onClick={() => ui.setState({ dialog: 'rules', rule })}>
      {words.rule}
    </button>
  );
}

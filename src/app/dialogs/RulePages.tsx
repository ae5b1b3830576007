import { useEffect, useMemo, useRef } from 'react';
import { listRuleCases, listRuleGroups, type RuleCase, type RulePage } from '../../store/rulePages.ts';
import { useApp, useSay, useUi, useWords } from '../context.ts';
import { Modal } from './Modal.tsx';

const GROUPS = listRuleGroups();
const RULES = GROUPS.flatMap(({ rules }) => rules);

/** Every rule: what must hold, on what that rests, and what Gouji says of some cases. */
export default function RulePages() {
  const { ui } = useApp();
  const words = useWords();
  const say = useSay();
  const id = useUi((state) => state.rule);
  const current = RULES.find((rule) => rule.id === id) ?? RULES[0];
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, []);
  return (
    <Modal title={words.rules} className="rules">
      <div className="rules-body">
        <nav ref={list} className="rule-list" aria-label={words.rules}>
          {GROUPS.map((group) => (
            <section key={group.id}>
              <h3>{words.ruleGroup[group.id]}</h3>
              {group.rules.map((rule) => (
                <button
                  key={rule.id}
                  type="button"
                  aria-current={rule === current}
                  onClick={() => ui.setState({ rule: rule.id })}
                >
                  <i className={`shape is-${rule.severity}`} aria-hidden="true" />
                  {say(rule.title)}
                </button>
              ))}
            </section>
          ))}
        </nav>
        {current ? <RuleDetail rule={current} /> : null}
      </div>
    </Modal>
  );
}

interface DetailProps {
  readonly rule: RulePage;
}

function RuleDetail({ rule }: DetailProps) {
  const words = useWords();
  const say = useSay();
  const cases = useMemo(() => listRuleCases(rule.id), [rule.id]);
  return (
    <article className="rule-detail" aria-live="polite">
      <h3>{say(rule.title)}</h3>
      <dl className="rule-facts">
        <dt>{words.ruleBasis}</dt>
        <dd lang="zh-CN">{rule.basis}</dd>
        <dt>{words.ruleSeverity}</dt>
        <dd>
          <i className={`shape is-${rule.severity}`} aria-hidden="true" /> {words.severity[rule.severity]}{' '}
          <code>{rule.id}</code>
        </dd>
      </dl>
      <h4>{words.ruleExamples}</h4>
      <ul className="rule-cases">
        {cases.map((one) => (
          <Case key={one.title} one={one} />
        ))}
      </ul>
    </article>
  );
}

interface CaseProps {
  readonly one: RuleCase;
}

function Case({ one }: CaseProps) {
  const words = useWords();
  const say = useSay();
  return (
    <li className={`rule-case is-${one.outcome === 'cannot tell' ? 'unknown' : one.outcome}`}>
      <b className="status">{words.ruleOutcome[one.outcome]}</b>
      <div>
        <span lang="zh-CN">{one.title}</span>
        {one.facts.map((fact) => (
          <p key={fact} className="quiet" lang="zh-CN">
            {fact}
          </p>
        ))}
        {one.messages.map((message) => (
          <p key={message.zh} className="rule-said">
            {say(message)}
          </p>
        ))}
      </div>
    </li>
  );
}

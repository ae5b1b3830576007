import { findTable } from '../../report/forms.ts';
import type { Random } from '../random.ts';

/** The six sections of a report. */
export type Chapter = 'overview' | 'proactive' | 'requests' | 'disputes' | 'problems' | 'other';

const FORM: Readonly<Record<Chapter, string>> = {
  overview: '一、总体情况',
  proactive: findTable('2021', 'proactive')?.section ?? '',
  requests: findTable('2021', 'requests')?.section ?? '',
  disputes: findTable('2021', 'disputes')?.section ?? '',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

/** How offices word the headings that word them themselves. */
const OWN: Readonly<Record<Chapter, readonly [string, ...string[]]>> = {
  overview: ['一、总体工作情况', '一、基本情况', '一、政府信息公开工作总体情况', '一、概述'],
  proactive: ['二、主动公开情况', '二、主动公开政府信息的情况', '二、政府信息主动公开情况'],
  requests: [
    '三、收到和处理政府信息公开申请的情况',
    '三、依申请公开政府信息情况',
    '三、政府信息公开申请收到和处理情况',
  ],
  disputes: [
    '四、因政府信息公开申请行政复议、提起行政诉讼情况',
    '四、行政复议、行政诉讼情况',
    '四、政府信息公开工作被申请行政复议和提起行政诉讼的情况',
  ],
  problems: ['五、存在问题及改进措施', '五、政府信息公开工作存在的主要问题及改进情况', '五、主要问题和改进情况'],
  other: ['六、其他需要说明的事项', '六、其他事项', '六、其他需要报告的重要事项'],
};

/** The headings of a report: the form's, or in one of six reports its office's own. */
export function drawHeadings(random: Random): (chapter: Chapter) => string {
  const own = random.chance(1 / 6);
  return (chapter) => (own ? random.fork(chapter).pick(OWN[chapter]) : FORM[chapter]);
}

const HAN = '一二三四五';

/** How an office numbers the subsections of section one: （一） as the notice does, or otherwise. */
export function drawNumbering(random: Random): (at: number) => string {
  return random.pick<(at: number) => string>([
    numberInBrackets,
    numberInBrackets,
    numberInBrackets,
    numberInBrackets,
    numberInBrackets,
    numberInBrackets,
    (at) => `${at + 1}.`,
    (at) => `${at + 1}、`,
    (at) => `（${at + 1}）`,
    () => '',
  ]);
}

function numberInBrackets(at: number): string {
  return `（${HAN.charAt(at)}）`;
}

import type { Random } from '../random.ts';
import { numberOf, type Truth } from '../truth.ts';

/** One sentence with numbers that agree with the tables, or that count something else in much the same words. */
export function tellAside(truth: Truth, random: Random): string {
  const tell = random.pick(ASIDES);
  return tell(truth, random);
}

type Tell = (truth: Truth, random: Random) => string;

const REQUESTS = '政府信息公开申请';

/** Other years, sums over years, plans: numbers that are not of the report's year. */
const OTHER_TIMES: readonly Tell[] = [
  ({ year }, random) =>
    `${year - 1}年收到${REQUESTS}${random.int(1, 40)}件，制定规范性文件${random.int(1, 9)}件，可作对照。`,
  (_, random) => `自《条例》施行以来，累计受理${REQUESTS}${random.int(40, 900)}件，累计答复${random.int(40, 900)}件。`,
  (_, random) => `近${random.pick(['三', '五', '两'])}年共收到${REQUESTS}${random.int(20, 90)}件。`,
  ({ year }, random) => `${year + 1}年计划制发规范性文件${random.int(1, 9)}件，公开信息${random.int(2, 9)}00条以上。`,
  (_, random) => `1—${random.int(3, 11)}月共收到${REQUESTS}${random.int(1, 30)}件，其后有所变化。`,
  (_, random) => `办理${REQUESTS}同比增长${random.int(2, 60)}.${random.int(1, 9)}%，较上年增加${random.int(1, 9)}件。`,
];

/** Other bodies and other business that are counted in the same words. */
const OTHER_MATTERS: readonly Tell[] = [
  ({ body }, random) => `${body.parent}住建局收到${REQUESTS}${random.int(20, 300)}件，做法值得借鉴。`,
  (_, random) => `指导各科室办理依申请公开事项${random.int(2, 60)}件，审核答复书${random.int(2, 9)}份。`,
  (_, random) =>
    `认定公文公开属性${random.int(90, 400)}件，其中主动公开${random.int(20, 60)}件、不予公开${random.int(10, 30)}件。`,
  (_, random) =>
    `承接行政许可事项${random.int(3, 90)}项、行政处罚事项${random.int(3, 90)}项，公示行政许可信息${random.int(9, 900)}条。`,
  (_, random) => `解读规范性文件${random.int(2, 9)}件，清理规范性文件${random.int(10, 30)}件。`,
  (_, random) => `梳理“一件事”套餐${random.int(3, 20)}项，涉企行政事业性收费减免${random.int(2, 90)}.6万元。`,
  (_, random) => rate('办理人大代表建议和政协提案共', '办复', random),
  (_, random) => rate('受理网民留言', '办结', random),
];

/** Parts and shares of a whole that the sentence names. */
const PARTS: readonly Tell[] = [
  (_, random) => {
    const [a, b, c] = [random.int(3, 90), random.int(3, 90), random.int(3, 400)];
    return `公开信息${a + b + c}条，其中组织机构类${a}条，政策法规类${b}条，其余${c}条。`;
  },
  (_, random) => {
    const [part, rest] = [random.int(3, 90), random.int(3, 90)];
    const share = ((part / (part + rest)) * 100).toFixed(random.pick([1, 2]));
    return `发布信息${part + rest}条，其中政务动态类${part}条，占总数的${share}%。`;
  },
  (truth, random) => {
    const received = receivedIn(truth);
    if (received < 2) return '业务骨干轮流到上级跟班学习。';
    const half = random.int(1, received - 1);
    return `从时间看，上半年收到${REQUESTS}${half}件，下半年收到${REQUESTS}${received - half}件。`;
  },
  (truth) => {
    const received = receivedIn(truth);
    return received > 0 && received <= 10
      ? `本年共收到${REQUESTS}${'一二三四五六七八九十'.charAt(received - 1)}件。`
      : '工作台账齐全。';
  },
];

const ASIDES: readonly [Tell, ...Tell[]] = [() => '各项工作有序推进。', ...OTHER_TIMES, ...OTHER_MATTERS, ...PARTS];

/** `受理…83件，办结81件，办结率97.6%。` */
function rate(what: string, verb: string, random: Random): string {
  const whole = random.int(20, 900);
  const done = whole - random.int(0, 9);
  const digits = random.pick([0, 1, 2]);
  return `${what}${whole}件，${verb}${done}件，${verb}率${((done / whole) * 100).toFixed(digits)}%。`;
}

function receivedIn(truth: Truth): number {
  return numberOf(truth, truth.forms.requests ? 'requests.new.total' : 'statistics.received.value');
}

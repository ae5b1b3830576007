import type { Random } from '../random.ts';
import { numberOf, type Truth } from '../truth.ts';
import type { Prose } from './prose/drawProse.ts';
import { tellAside } from './tellAsides.ts';

/** Section one: five subsections with the numbers that such sections state, and numbers of other things among them. */
export function tellOverview(
  truth: Truth,
  random: Random,
  { prose, number }: { readonly prose: Prose; readonly number: (at: number) => string },
): readonly string[] {
  const { self, parent } = truth.body;
  const opening = random.pick([
    `${truth.year}年，${self}认真落实${parent}关于政务公开工作的部署，围绕群众关心的事项持续提升公开质量，现将有关情况报告如下。`,
    `一年来，${self}坚持以公开为常态、不公开为例外，扎实做好政府信息公开各项工作。`,
    `${truth.year}年度，${self}按照《中华人民共和国政府信息公开条例》要求，稳步推进政府信息公开工作，总体运行平稳。`,
  ]);
  const parts = PARTS.map(([tell, subject]) => ({ told: tell(truth, random), more: prose[subject] }));
  const headed = parts.map(({ told: [heading, body], more }, index) => {
    const text = body + more.onward;
    return [
      ...(random.chance(0.5) ? [`${number(index)}${heading}。${text}`] : [`${number(index)}${heading}`, text]),
      ...more.paragraphs,
    ];
  });
  const aside = random.fork('aside');
  const { onward, paragraphs } = prose.opened;
  return [
    opening + onward,
    ...paragraphs,
    ...headed.flat(),
    ...(aside.chance(0.4) ? [tellAside(truth, aside) + tellAside(truth, aside)] : []),
  ];
}

type Told = readonly [heading: string, body: string];

function tellPublished(truth: Truth, random: Random): Told {
  const website = random.int(12, 900);
  const wechat = random.int(3, 600);
  const share = ((wechat / (website + wechat)) * 100).toFixed(random.pick([0, 1, 2]));
  const body = random.pick([
    `全年通过门户网站主动公开政府信息${website}条，通过微信公众号推送信息${wechat}条，占总数的${share}%。`,
    `全年主动公开各类信息${website + wechat}条，其中网站${website}条、政务新媒体${wechat}条；更新公开栏${random.int(4, 48)}期，发放便民手册${random.int(1, 9)}000余份。`,
    `公示低保信息${random.int(4, 12)}次，涉及${random.int(20, 400)}户${random.int(401, 999)}人，发放资金${(random.next() * 300).toFixed(4)}万元；公开惠农补贴明细${website}条。`,
  ]);
  return [
    random.pick(['主动公开情况', '主动公开政府信息情况', '政府信息主动公开']),
    body + random.pick(['', `${truth.body.self}应公开的事项均已按时公开。`]),
  ];
}

function tellRequests(truth: Truth, random: Random): Told {
  return [random.pick(['依申请公开情况', '依申请公开办理情况', '政府信息依申请公开']), tellReceived(truth, random)];
}

/** What was received, answered and carried over, in words that agree with the table. */
export function tellReceived(truth: Truth, random: Random): string {
  const { self } = truth.body;
  if (truth.forms.requests === undefined) return `${self}依法办理公众申请，未发生超期答复的情形。`;
  const received = numberOf(truth, 'requests.new.total');
  const before = numberOf(truth, 'requests.carried_in.total');
  const after = numberOf(truth, 'requests.carried_out.total');
  const granted = numberOf(truth, 'requests.granted.total');
  if (received + before === 0)
    return random.pick([
      `${truth.year}年，${self}未收到政府信息公开申请。`,
      `本年度${self}没有收到政府信息公开申请，也没有上年结转事项。`,
      `全年收到政府信息公开申请0件。`,
    ]);
  const carried = before > 0 ? `，上年结转${before}件` : '';
  const rest = after > 0 ? `，结转下年度继续办理${after}件` : '，均在法定期限内办结';
  return random.pick([
    `${truth.year}年，${self}共收到政府信息公开申请${received}件${carried}${rest}。`,
    `全年新收政府信息公开申请${received}件${carried}，本年度办结${numberOf(truth, 'requests.total.total')}件${rest}。`,
    `本年度共受理政府信息公开申请${received + before}件${before > 0 ? `（含上年结转${before}件）` : ''}${granted > 0 ? `，其中予以公开${granted}件` : ''}${rest}。`,
  ]);
}

function tellManagement(truth: Truth, random: Random): Told {
  const body = random.pick([
    `明确${random.int(1, 3)}名工作人员专门负责信息的收集、审核和发布，落实“先审查、后公开”，全年开展保密审查${random.int(12, 300)}次，未发生泄密事件。`,
    `动态调整公开目录，清理失效文件${random.int(1, 30)}份，对${truth.year - 1}年以前发布的信息逐条复核。`,
    '建立信息发布台账，做到来源可查、去向可追、责任到人。',
  ]);
  return [random.pick(['政府信息管理情况', '政府信息管理']), body];
}

function tellPlatform(truth: Truth, random: Random): Told {
  const asked = random.int(20, 400);
  const done = asked - random.int(0, 6);
  const body = random.pick([
    `12345政务服务便民热线转办诉求${asked}件，办结${done}件，办结率${((done / asked) * 100).toFixed(2)}%。`,
    `在便民服务大厅设置查阅点${random.int(1, 3)}处，配备自助查询机${random.int(1, 2)}台，接待群众${asked}人次。`,
    `${truth.body.place}政务新媒体粉丝数${random.int(1, 9)},${random.int(100, 999)}人，全年阅读量超过${random.int(2, 30)}万次。`,
  ]);
  return [random.pick(['政府信息公开平台建设情况', '平台建设']), body];
}

function tellSupervision(truth: Truth, random: Random): Told {
  const body = random.pick([
    `将政务公开纳入年度考核，分值权重为${random.int(3, 5)}%；组织培训${random.int(1, 4)}场次，参训${random.int(20, 120)}人次；社会评议结果为满意，未发生责任追究情形。`,
    `${truth.body.self}主要负责同志每季度听取一次汇报，对发现的${random.int(2, 9)}个问题逐项督促整改。`,
    '自觉接受社会监督，年内未收到对公开工作的投诉举报。',
  ]);
  return [random.pick(['监督保障情况', '监督保障']), body];
}

const PARTS = [
  [tellPublished, 'published'],
  [tellRequests, 'requested'],
  [tellManagement, 'managed'],
  [tellPlatform, 'platforms'],
  [tellSupervision, 'supervised'],
] as const;

import type { Sentence } from './speaker.ts';

/** 依申请公开: what the tables say of the applications, what they say no word of, and how they are dealt with. */
export const REQUESTED: readonly Sentence[] = [
  ({ n }) =>
    `进一步畅通申请渠道，在公开指南中列明受理机构、通信地址和联系电话（0${n(310, 979)}-${n(3000000, 8999999)}），支持当面、信函、网络3种方式提交。`,
  () => '严格按照登记、审核、拟办、会商、答复、归档六个环节办理，做到一事一档、全程留痕。',
  ({ of, received }) => {
    const persons = of('requests.new.natural_person');
    return persons === 0 || persons === received
      ? ''
      : `从申请主体看，自然人申请${persons}件，法人或其他组织申请${received - persons}件。`;
  },
  ({ received, count }) => {
    if (received < 3) return '';
    const online = count('received_online', 1, received - 2);
    const letter = count('received_letter', received - online - 1, received - online - 1);
    return `从申请方式看，网络申请${online}件，信函申请${letter}件，当面申请${count('received_in_person', 1, 1)}件。`;
  },
  ({ received, last, n }) => {
    const before = received + n(1, Math.max(2, Math.floor(received / 3)));
    return received < 4
      ? ''
      : `本年收到政府信息公开申请${received}件，比${last}年的${before}件减少${before - received}件，降幅为${(((before - received) / before) * 100).toFixed(1)}%。`;
  },
  ({ sumOf, of }) => {
    const [granted, partial] = [of('requests.granted.total'), of('requests.partial.total')];
    const [denied, unable] = [sumOf('denied_', 'total'), sumOf('unable_', 'total')];
    return granted * denied * unable === 0
      ? ''
      : `从办理结果看，予以公开${granted}件，部分公开${partial}件，不予公开${denied}件，无法提供${unable}件，其余为不予处理和其他处理情形。`;
  },
  ({ of, received }) => {
    const rest = of('requests.carried_out.total');
    return received === 0 || rest === 0 ? '' : `另有${rest}件申请因未到答复期限结转下年度继续办理。`;
  },
  ({ received, n }) => {
    const [a, b] = [n(30, 50), n(15, 30)];
    return received < 8
      ? ''
      : `申请内容主要涉及土地征收、房屋拆迁、规划许可等方面，分别约占${a}%、${b}%和${100 - a - b}%。`;
  },
  ({ received, n }) =>
    received === 0
      ? ''
      : `平均办理时长${n(7, 14)}.${n(1, 9)}个工作日，比法定的20个工作日缩短${n(5, 8)}个工作日以上，未出现超期答复。`,
  ({ received, n }) =>
    received < 5 ? '' : `对其中${n(1, 3)}件内容不明确的申请，在收到之日起7个工作日内一次性告知申请人补正。`,
  () => '凡属《条例》第十四条、第十五条、第十六条规定情形的，均在答复书中逐项说明理由，并告知救济渠道。',
  ({ n }) =>
    `全年接受群众电话咨询${n(12, 300)}次、现场咨询${n(3, 90)}人次，对能够当场解释清楚的事项不让群众再跑第二趟。`,
  ({ office }) => `${office}牵头建立会商机制，疑难件由法律顾问出具书面意见后再行答复，切实防范程序和实体瑕疵。`,
  ({ year, n, parent }) =>
    `${year}年${n(3, 10)}月，对照${parent}印发的答复文书格式，修订答复书模板${n(6, 14)}种，从源头上统一了文书用语。`,
  ({ n, chance }) =>
    chance(0.5)
      ? '将申请频次较高的信息转为主动公开，从源头上减少重复申请。'
      : `将群众反复申请的${n(2, 9)}类信息转为主动公开，减少不必要的申请。`,
  ({ parent, n }) =>
    `据${parent}通报，全${parent.slice(-1)}平均每个单位办理申请${n(3, 30)}件，信函方式占${n(30, 60)}%，当面方式占${n(5, 25)}%。`,
  ({ last, n }) =>
    `对${last}年以来作出的${n(10, 60)}份答复书开展质量评查，优秀率${n(70, 96)}%，发现问题已逐一反馈整改。`,
  () => '申请人对公开内容和方式有异议的，安排专人当面沟通，引导其依法理性表达诉求。',
  ({ n }) => `办理信访、举报、投诉事项${n(4, 60)}件，均与依申请公开区分登记，避免以公开申请代替其他法定程序。`,
  ({ self }) => `${self}坚持依法答复与便民服务并重，注重用群众听得懂的语言解释法律规定和政策口径。`,
  ({ received, of }) => {
    const before = of('requests.carried_in.total');
    return before === 0
      ? ''
      : `本年度应办理政府信息公开申请${received + before}件，其中新收${received}件，上年结转${before}件。`;
  },
  ({ received, n }) =>
    received < 6 ? '' : `收到的申请中，有${n(2, received - 3)}件由同一申请人就相近内容提出，已合并沟通、分别答复。`,
  ({ received, n }) => {
    if (received < 12) return '';
    const [a, b, c] = [n(1, 4), n(1, 4), n(1, 3)];
    return `分季度看，第一季度收到申请${a}件，第二季度收到申请${b}件，第三季度收到申请${c}件，第四季度收到申请${received - a - b - c}件，申请量呈前低后高态势。`;
  },
  ({ received }) =>
    received === 0 || received > 9 ? '' : `除上述${received}件外，没有收到其他形式的政府信息公开申请。`,
  ({ of, received }) => {
    const [research, legal] = [of('requests.new.research'), of('requests.new.legal')];
    return received === 0 || research + legal > 0 ? '' : '年内没有收到科研机构、法律服务机构提出的政府信息公开申请。';
  },
  ({ of, next, n }) => {
    const rest = of('requests.carried_out.total');
    return rest === 0 ? '' : `截至${next}年1月${n(8, 20)}日，结转的${rest}件申请均已按期答复。`;
  },
  ({ of }) => {
    const [held, created] = [of('requests.unable_not_held.total'), of('requests.unable_needs_creation.total')];
    return held * created === 0
      ? ''
      : `无法提供的情形中，本机关不掌握相关政府信息的${held}件，没有现成信息需要另行制作的${created}件。`;
  },
  ({ sumOf, of }) => {
    const [denied, inner] = [sumOf('denied_', 'total'), of('requests.denied_internal.total')];
    return inner === 0 ? '' : `不予公开的${denied}件中，属于三类内部事务信息的${inner}件，均已说明理由和依据。`;
  },
  ({ n, last }) => `${last}年收到的申请中有${n(1, 5)}件在本年内被提起行政复议，经复议机关审理，原答复均得到维持。`,
  ({ received, n }) => (received < 6 ? '' : `经与申请人沟通，${n(1, 2)}件申请由申请人主动撤回，已按其他处理情形登记。`),
  () => '对不属于本机关负责公开的信息，告知申请人向有权机关提出申请，并提供该机关名称、地址和联系方式。',
  ({ received, parent, n }) =>
    received === 0
      ? ''
      : `全${parent.slice(-1)}各单位共收到政府信息公开申请${received + n(20, 400)}件，其中本机关收到${received}件。`,
  ({ received, percent, n }) => {
    const online = received < 4 ? 0 : n(2, received - 1);
    return online === 0
      ? ''
      : `收到的申请中，通过网络提交的${online}件，占${percent(online, received)}，便民度进一步提高。`;
  },
  ({ n, percent }) => {
    const [all, fit] = [n(12, 60), n(8, 12)];
    return `随机抽查历年答复书${all}份，格式规范的${fit}份，规范率${percent(fit, all)}，其余已逐份反馈。`;
  },
  ({ last, year, n }) => `${last}—${year}年，连续两年未发生因答复不当引起的败诉，${n(3, 9)}件典型案例入选上级汇编。`,
  ({ of }) =>
    of('requests.new.total') === 2 && of('requests.new.natural_person') === 2
      ? '两件申请均为公民个人提出，均在法定期限内作出答复。'
      : '',
  ({ received, of }) =>
    received > 0 && of('requests.carried_out.total') === 0 && of('requests.carried_in.total') === 0
      ? `截至年底，${received}件申请已全部办结，办结率100%。`
      : '',
  ({ n }) => `开展依申请公开业务指导${n(3, 30)}次，协助有关单位办理疑难申请${n(2, 19)}件，统一了答复口径。`,
  ({ n, next }) => `预计${next}年申请量仍将保持增长，拟新增受理窗口${n(1, 2)}个，配备专职人员${n(1, 3)}名。`,
];

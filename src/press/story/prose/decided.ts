import type { Sentence } from './speaker.ts';

/** Above the table of section two: what its cells say, and what stands behind them. */
export const DECIDED: readonly Sentence[] = [
  ({ of, self }) => {
    const [issued, force] = [of('proactive.normative_documents.issued'), of('proactive.normative_documents.in_force')];
    return issued === 0
      ? ''
      : `${self}制发行政规范性文件${issued}件，现行有效行政规范性文件${force}件，均已按规定备案并公开。`;
  },
  ({ of }) => {
    const fees = of('proactive.fees.amount');
    return fees === 0 ? '' : `全年行政事业性收费${fees}万元，收费项目和标准已在收费场所和网站同步公示。`;
  },
  ({ of, last, n }) => {
    const licensing = of('proactive.licensing.decisions');
    return licensing < 10
      ? ''
      : `办理行政许可${licensing}件，较${last}年增长${n(2, 30)}.${n(1, 9)}%，其中网上受理占${n(60, 98)}%，平均提前${n(2, 9)}个工作日办结。`;
  },
  ({ of, n }) =>
    of('proactive.penalty.decisions') < 10
      ? ''
      : `作出行政处罚${of('proactive.penalty.decisions')}件，罚没款${n(1, 90)}.${n(11, 99)}万元，其中适用简易程序的占${n(30, 80)}%。`,
  ({ of }) => {
    const items = of('proactive.procurement.items');
    return items === 0
      ? ''
      : `政府集中采购项目${items}项，采购总金额${of('proactive.procurement.amount')}万元，采购公告和中标结果全部公开。`;
  },
  () =>
    '根据《条例》第二十条第（一）项、第（五）项、第（六）项、第（八）项的规定，主动公开规章、规范性文件、行政许可、行政处罚等信息，有关数据如下。',
  ({ n, last }) =>
    `对${last}年底前印发的文件开展清理，拟修改${n(1, 5)}件、拟废止${n(1, 5)}件，清理结果将按程序报批后公布。`,
  ({ self, n }) =>
    `${self}行使行政许可事项${n(3, 60)}项、行政处罚事项${n(20, 400)}项、行政强制事项${n(2, 30)}项，权责清单已公布。`,
  ({ n }) => {
    const asked = n(30, 900);
    const refused = n(1, 9);
    return `全年收到行政许可申请${asked}件，受理${asked - refused}件，不予受理${refused}件，办件信息在政务服务网实时可查。`;
  },
  ({ n }) => `行政处罚类案件立案${n(4, 90)}件，移送司法机关${n(1, 3)}件，案卷评查合格率${n(95, 99)}%。`,
  ({ n }) => `参与审查规范性文件${n(3, 20)}件，提出合法性审查意见${n(6, 60)}条，对以部门名义印发的文件一律事前审核。`,
  ({ n }) => `落实减费降费政策，减免行政事业性收费${n(1, 90)}.${n(1, 9)}万元，惠及企业${n(12, 300)}户次。`,
  ({ n }) => `公布行政许可事项办事指南${n(20, 90)}份，取消证明材料${n(3, 40)}项，压减办理环节${n(1, 4)}个。`,
  ({ n }) => `公开行政强制执行决定书${n(1, 9)}份，依法不予公开${n(1, 5)}份，公开率达到${n(60, 95)}%。`,
];

/** Above the table of section four. */
export const DISPUTED: readonly Sentence[] = [
  ({ of }) => {
    const [total, upheld] = [of('disputes.reconsideration.total'), of('disputes.reconsideration.upheld')];
    return total === 0 ? '' : `从行政复议看，共${total}件，结果维持${upheld}件，复议机关的意见均已落实。`;
  },
  ({ of }) => {
    const [direct, after] = [of('disputes.litigation_direct.total'), of('disputes.litigation_after.total')];
    return direct * after === 0 ? '' : `行政诉讼案件中，未经复议直接起诉${direct}件，复议后起诉${after}件。`;
  },
  () => '认真落实行政机关负责人出庭应诉制度，尊重并执行法院生效判决，从个案中查找工作短板。',
  ({ n, parent }) => `参加${parent}司法局组织的行政应诉培训${n(1, 3)}次，旁听庭审${n(1, 4)}次，依法行政能力得到提升。`,
  ({ n }) => `因土地征收等其他事项发生行政复议${n(1, 9)}件、行政诉讼${n(1, 9)}件，与政府信息公开无关，未列入下表。`,
  ({ parent, n }) =>
    `据统计，全${parent.slice(-1)}行政复议案件${n(20, 200)}件，其中涉及政府信息公开的占${n(3, 20)}%，主要集中在征收补偿领域。`,
  ({ last, n }) => `${last}年发生的${n(1, 3)}件行政诉讼案件已由人民法院作出生效裁判，${n(1, 2)}件驳回诉讼请求。`,
];

import type { Sentence } from './speaker.ts';

/** Below the tables: where their numbers come from, why they changed, and more that has numbers of its own. */
export const NOTED: readonly Sentence[] = [
  ({ office, year }) => `注：以上数据由${office}会同相关科室统计，统计时间截至${year}年12月31日24时。`,
  ({ parent, n }) => `（表中数据不含${parent}本级及所属${n(2, 9)}家事业单位。）`,
  ({ n }) => `备注：“其他”项包括个体工商户、村民委员会等${n(2, 4)}类主体。`,
  ({ last, n }) => `与${last}年相比，数量变化的主要原因是机构改革后划转事项${n(2, 30)}项、承接事项${n(1, 9)}项。`,
  () => '以上各项数据均与台账逐一核对，档案保存期限为10年。',
  ({ n, year }) => `其中${n(1, 3)}季度业务量较为集中，${year}年${n(4, 9)}月单月办理量占全年的${n(12, 30)}%。`,
];

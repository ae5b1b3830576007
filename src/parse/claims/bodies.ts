/** A body named right before what it received or did: 县自然资源局收到, 云岭镇作出. */
const NAMED =
  /([\u4e00-\u9fff]{1,14}?(?:局|委|委员会|办|办公室|办事处|政府|镇|乡|街道|中心|厅|公安|支队|大队))(?:本年度?|全年|全年共|共|共计|依法|总共)?(?:收到|接到|接收|受理|新收|办理|办结|答复|作出|制定|制发|印发|出台|公开|发布|通过|行政许可|行政处罚|行政强制)/;

/** The body that a clause names as the one that acted, or undefined where it names none or says 我局, 全县. */
export function findActor(before: string): string | undefined {
  const name = NAMED.exec(before)?.[1]?.replace(/^(?:其中|由|而|另|本年|今年|全年|年度|度)+:?/, '');
  return name === undefined || /^[我本全各该]|[我本全各该][县市区镇乡局委办]/.test(name) ? undefined : name;
}

/** Whether a body is another one than the report's, whose name texts shorten: 县政府办 is 云岭县人民政府办公室. */
export function isOtherBody(actor: string, organization: string): boolean {
  const own = shorten(organization);
  const other = shorten(actor);
  const place = /^[\u4e00-\u9fff]{2,6}?[省市州县区旗镇乡]/.exec(other)?.[0] ?? '';
  const kind = own.includes(place) ? other.slice(place.length) : other;
  return !own.includes(other) && (kind === '' || !own.includes(kind.slice(0, 2)));
}

function shorten(name: string): string {
  return name.replace(/人民|公室|办事处|委员会/g, '');
}

/** Whether a clause speaks of other offices, each of which has a report of its own: some of those below, or one that was helped. */
export function isOfOffices(before: string): boolean {
  if (/指导|协助|督促|代拟/.test(before)) return true;
  if (!before.includes('各') || before.includes('各级')) return false;
  const below = /各(?:[县区市旗]|[^,]{0,6}(?:镇|乡|街道|镇街))/.test(before);
  const beside = /各[^,]{0,6}(?:部门|单位|科室|委办局)/.test(before);
  return below !== beside;
}

const WIDE = /全([省市州县区旗])(?![\u4e00-\u9fff]{0,2}域)/;

/** Whether a clause counts all of a region, `全县共发生`, in the report of a body that is not the region's own government or its office. */
export function isOfRegion(before: string, organization: string | null): boolean {
  const kind = before.includes('全') ? WIDE.exec(before)?.[1] : undefined;
  if (kind === undefined || organization === null) return false;
  return !new RegExp(`${kind}(?:人民政府|政府|管理委员会|管委会|委员会)?(?:办公[室厅])?$`).test(organization);
}

/** The characters that these reports are full of, as they are written on the mainland and in traditional text. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间' +
    '府信息公开申请工作报告情况行政机关件数网站规范文件结果处理办依法制度新收总计予以部门单位提供无法属复议诉讼收费金额项目许可强制处罚' +
    '區縣鄉鎮區為開關請計結轉總數國機項類設專業務動發說與來這個們對時會長門員經過單據復訴訟導處網站規範檔案採購資訊',
);

/** A few thousand characters tell how a text is encoded. */
const SAMPLE = 6000;

/** How much a text looks like Chinese that was decoded right: from 0 (not at all) to 1; null where it holds too little. */
export function measureLikeness(text: string): number | null {
  const foreign = [...sampleOf(text)].filter((character) => character > '\u007f' && !PUNCTUATION.has(character));
  if (foreign.length < 4) return null;
  const common = foreign.filter((character) => COMMON.has(character)).length;
  const broken = foreign.filter((character) => BROKEN.test(character)).length;
  return Math.max(0, (common - broken) / foreign.length);
}

const PUNCTUATION = new Set('、。,;:?!()《》“”‘’—…·〔〕【】 \u00a0\u3000\ufeff,:;()?!％%');

/** What a wrong decoder leaves: replacement characters, controls, characters for private use. */
const BROKEN = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/;

/** The places where a text has the most to say: characters beyond ASCII, wherever the markup leaves them. */
function sampleOf(text: string): string {
  let sample = '';
  for (const { 0: run } of text.matchAll(/[^\u0000-\u007f]+/g)) {
    sample += run.slice(0, SAMPLE);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

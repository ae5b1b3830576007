import type { Damage } from '../damage.ts';
import type { Random } from '../random.ts';
import { traditional } from './traditional.ts';

/** Pinyin of traditional characters as they occur in reports; a scraper prints it behind the character. */
const PINYIN = `農nóng無wú礙ài瀏liú覽lǎn縣xiàn辦bàn開kāi報bào據jù國guó條tiáo簡jiǎn稱chēng關guān規guī現xiàn數shù統tǒng計jì級jí進jìn調diào領lǐng導dǎo組zǔ會huì議yì舉jǔ訓xùn動dòng網wǎng請qǐng復fù訴sù訟sòng費fèi問wèn題tí內nèi針zhēn對duì強qiáng層céng專zhuān區qū頻pín業yè務wù員yuán變biàn較jiào將jiāng審shěn發fā爭zhēng讀dú書shū範fàn單dān蓋gài標biāo過guò應yìng眾zhòng熱rè點diǎn輿yú參cān與yǔ總zǒng負fù責zé線xiàn訪fǎng談tán當dāng傳chuán絡luò結jié時shí屬shǔ於yú圍wéi個gè隱yǐn經jīng濟jì穩wěn機jī補bǔ維wéi糾jiū錯cuò駁bó萬wàn構gòu設shè門mén閱yuè從cóng職zhí項xiàng編biān輯jí護hù類lèi間jiān來lái運yùn戶hù號hào轉zhuǎn繼jì續xù態tài錄lù臺tái監jiān權quán場chǎng評píng滿mǎn見jiàn廢fèi處chù決jué許xǔ罰fá額é這zhè執zhí詢xún沒méi製zhì後hòu確què認rèn獲huò還hái夠gòu樣yàng圖tú視shì別bié識shí碼mǎ備bèi實shí繞rào質zhì聽tīng彙huì繳jiǎo細xì鎮zhèn資zī貼tiē廳tīng蹤zōng聯lián繫xì電diàn話huà郵yóu覺jué產chǎn協xié賬zhàng訂dìng頁yè購gòu掃sǎo銀yín鄉xiāng雲yún橋qiáo雙shuāng嶺lǐng臨lín體tǐ華huá`;

const GLOSSES = new Map(
  [...PINYIN.matchAll(/(\p{Script=Han})([^\p{Script=Han}]+)/gu)].map(([, character = '', sound = '']) => [
    character,
    sound,
  ]),
);

type Gloss = (sound: string) => string;

const toned: Gloss = (sound) => `(${sound})`;
const toneless: Gloss = (sound) => `(${sound.normalize('NFD').replace(/\p{M}/gu, '')})`;

/** 領(lǐng)導(dǎo): traditional characters, most of them with their sound behind them. */
export const glosses: Damage = { id: 'glosses', apply: (text, random) => putGlosses(text, random, toned) };

/** 領(ling)導(dao). */
export const tonelessGlosses: Damage = {
  id: 'toneless-glosses',
  apply: (text, random) => putGlosses(text, random, toneless),
};

/** 領(lǐng)(ling): the page was glossed twice. */
export const doubledGlosses: Damage = {
  id: 'doubled-glosses',
  apply: (text, random) =>
    putGlosses(text, random, (sound) => toned(sound) + (random.chance(0.5) ? toneless(sound) : toned(sound))),
};

/** 領(lǐng(ling)): the gloss was glossed. */
export const nestedGlosses: Damage = {
  id: 'nested-glosses',
  apply: (text, random) =>
    putGlosses(text, random, (sound) => `(${sound}${random.chance(0.4) ? toneless(sound) : ''})`),
};

/** Some characters are glossed wherever they stand, others nowhere: the glossing page knows some only. */
function putGlosses(text: string, random: Random, toGloss: Gloss): string {
  const known = new Map([...GLOSSES].filter(() => random.chance(0.75)));
  return [...traditional.apply(text, random)]
    .map((character) => {
      const sound = known.get(character);
      return sound === undefined ? character : character + toGloss(sound);
    })
    .join('');
}

import type {PublishedLetter} from '../../../src/feedback/published-letter.model.js';

/** A letter that the demo's office shows from the beginning. Its writers are invented. */
export interface ExampleLetter extends Omit<PublishedLetter, 'day' | 'lang'> {
  readonly office: string;
  readonly lang: string;
  /** How many days ago it was written. */
  readonly daysAgo: number;
}

const donghu = (letter: Omit<ExampleLetter, 'office'>): ExampleLetter => ({
  office: 'donghu',
  ...letter,
});

/** The oldest first. */
export const letters: readonly ExampleLetter[] = [
  donghu({
    ref: 'L-EXAMPLE-1',
    daysAgo: 64,
    to: {kind: 'counter'},
    from: '东湖区一位退休教师',
    lang: 'zh-Hans',
    text: '去拍身份证照片，穿了件白衣服，心想要白跑一趟。窗口里挂着深色外套，还有梳妆台和护理液，换上就拍好了。事情不大，心里热乎。',
  }),
  donghu({
    ref: 'L-EXAMPLE-2',
    daysAgo: 51,
    to: {kind: 'office'},
    lang: 'zh-Hans',
    text: '中午十二点半到的，以为要等到下午，结果有值班窗口，一刻钟办完，没耽误上班。',
  }),
  donghu({
    ref: 'L-EXAMPLE-3',
    daysAgo: 37,
    to: {kind: 'office'},
    from: 'A father from abroad',
    lang: 'en',
    text: 'I do not read Chinese well. The page told me in English everything I had to bring for my newborn daughter, and the officer checked it with me on the phone before I came. One visit, twelve minutes.',
  }),
  donghu({
    ref: 'L-EXAMPLE-4',
    daysAgo: 23,
    to: {kind: 'person', name: '值班民警老陈'},
    from: '替老母亲办事的女儿',
    lang: 'zh-Hans',
    text: '我妈八十二，腿脚不便，户口本上的名字少了一点。第一次打电话问，窗口的小姑娘说她不能定，马上转给值班民警，值班民警又去问大队，当天下午就回了电话。\n\n我以为要自己一层一层去找人，没想到是他们自己往上问，问清楚了再告诉我。后来上门核对，我妈坐在家里就办好了。她逢人就说，现在派出所上门服务。\n\n这封信是我妈口述、我打的字。她说一定要写上：谢谢那位一直没换人的民警。',
  }),
  donghu({
    ref: 'L-EXAMPLE-5',
    daysAgo: 12,
    to: {kind: 'counter'},
    lang: 'zh-Hans',
    text: '缺一张租房合同，本来以为要回去拿，窗口说网上能查到，当场就办了。',
  }),
  donghu({
    ref: 'L-EXAMPLE-6',
    daysAgo: 5,
    to: {kind: 'office'},
    from: '人在喀什的老周',
    lang: 'zh-Hans',
    text: '户口登记表丢了，人在四千公里外，急得不行。打了一个电话，约了第二天下午一点半，开视频核对身份，十分钟。三天后表寄到手里，邮费也没要。一趟都没跑。',
  }),
];

import type { Outcome } from '@/lib/quiz/outcome'
import type { Code, Verdict } from '@/lib/quiz/result'
import type { Catalogue, Complete } from './catalogue'

/*
 * Every sentence that a student reads, in Urdu. Digits are 0 to 9, as CLDR has them for Urdu and as Urdu readers know
 * them from the web. The student is addressed as آپ, without gender where the language allows.
 */

/** An error here names the section that this catalogue lacks, or has too many. */
export type Checked = Complete<typeof import('./ur')>

const plural = new Intl.PluralRules('ur')

// The first NumberFormat of a page takes a slow telephone a tenth of a second: not before there is need of one.
const decimal = (n: number) => new Intl.NumberFormat('ur', { maximumFractionDigits: 2 }).format(n)
// The mark in front keeps the sign at the same side of the number, whatever stands before it.
const percent = (n: number) =>
  `\u200e${new Intl.NumberFormat('ur', { style: 'percent', maximumFractionDigits: 0 }).format(n)}`
const figure = (n: number) => (Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : decimal(n))

const date = (at: number) => new Intl.DateTimeFormat('ur', { day: 'numeric', month: 'long' }).format(at)
const weekday = (at: number) => new Intl.DateTimeFormat('ur', { weekday: 'long' }).format(at)

const fullDate = (at: number) => new Intl.DateTimeFormat('ur', { dateStyle: 'long' }).format(at)
const time = (at: number) => new Intl.DateTimeFormat('ur', { timeStyle: 'short', hourCycle: 'h23' }).format(at)

/** "0.3 ایم بی", "12 کے بی". */
const size = (bytes: number) =>
  bytes < 95_000
    ? `${figure(Math.ceil(bytes / 1000))} کے بی`
    : `${new Intl.NumberFormat('ur', { maximumFractionDigits: 1 }).format(bytes / 1e6)} ایم بی`

const verb = (n: number, one: string, other: string) => (plural.select(n) === 'one' ? one : other)
const counted = (n: number, one: string, other: string) => `${figure(n)} ${verb(n, one, other)}`
const points = (n: number) => `${figure(n)} نمبر`
const earned = (sum: number, of: number) => `${points(of)} میں سے ${figure(sum)}`
const answers = (n: number) => counted(n, 'جواب', 'جوابات')
const questions = (n: number) => counted(n, 'سوال', 'سوالات')

const NUMBERS = 'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ'.split(' ')
const inWords = (n: number) => NUMBERS[n] ?? figure(n)

const duration = (minutes: number) => {
  const [h, min] = [Math.floor(minutes / 60), minutes % 60]
  return [h > 0 && counted(h, 'گھنٹہ', 'گھنٹے'), min > 0 && `${min} منٹ`].filter(Boolean).join(' ')
}

/** "آج", "کل", "جمعرات", "12 جون": a day that lies `days` ahead. */
const day = (at: number, days: number) => (days <= 0 ? 'آج' : days === 1 ? 'کل' : days < 7 ? weekday(at) : date(at))

/** The same in a sentence: "آج", "کل", "جمعرات کو", "12 جون کو". */
const onDay = (at: number, days: number) => (days < 2 ? day(at, days) : `${day(at, days)} کو`)

const tally = (parts: string) => (right: number, of: number) => `${of} میں سے ${right} ${parts} درست`

/* The site, and reading */

export const language: Catalogue['language'] = {
  code: 'ur',
  name: 'اردو',
  locale: 'ur',
  choose: 'زبان',
  offer: 'یہ صفحہ اردو میں پڑھیے',
  decline: 'یہیں رہیے',
}

export const site: Catalogue['site'] = {
  skip: 'سیدھے متن پر جائیے',
  nav: 'کورس',
  lessons: 'اسباق',
  review: 'اعادہ',
  progress: 'پیش رفت',
  glossary: 'فرہنگ',
  sources: 'مآخذ',
  settings: 'ترتیبات',
  search: 'تلاش',
  private: 'نہ اکاؤنٹ، نہ نگرانی۔ آپ یہاں جو کچھ کرتے ہیں، اسی براؤزر میں رہتا ہے۔',
}

export const theme: Catalogue['theme'] = {
  label: 'رنگ',
  system: 'آلے کے مطابق',
  light: 'روشن',
  dark: 'تاریک',
}

export const home: Catalogue['home'] = {
  kicker: (lessons) => `${inWords(lessons)} ${verb(lessons, 'سبق', 'اسباق')} کا کورس`,
  asOf: (when) => `معلومات کی تاریخ: ${when}`,
  contents: 'اسباق',
  about: 'اس کورس کے بارے میں',
  reads: 'ماخذ',
  readsMore: (paragraphs) => `${counted(paragraphs, 'اقتباس', 'اقتباسات')} ہمارے الفاظ میں`,
  words: 'اصطلاحات',
  wordsMore: (terms) => `${counted(terms, 'اصطلاح', 'اصطلاحات')} کی وضاحت`,
  questions,
  time: duration,
  objectives: 'آپ یہ سیکھیں گے',
}

export const lesson: Catalogue['lesson'] = {
  place: (number, of) => `سبق ${number}، کل ${of}`,
  number: (number) => `سبق ${number}`,
  objectives: 'اس سبق میں آپ یہ سیکھیں گے',
  contents: 'اس سبق میں',
  quiz: 'سوالات',
  nav: 'دوسرے اسباق',
  previous: 'پچھلا',
  next: 'اگلا',
  allLessons: 'تمام اسباق',
  alsoIn: 'یہ بھی:',
  noscript: 'سوالات کے لیے جاوا اسکرپٹ درکار ہے۔ صفحے کا باقی سب کچھ اس کے بغیر بھی چلتا ہے۔',
  notes: 'جن پیراگرافوں کا حوالہ ہے',
  terms: 'مستعمل اصطلاحات',
}

export const source: Catalogue['source'] = {
  title: 'مآخذ',
  cite: (label) => `ماخذ: ${label}`,
  inSources: 'مآخذ میں دیکھیے',
  article: (publisher) => `اصل تحریر، ${publisher}`,
  saidBy: 'کہنے والا:',
  own: 'خود مضمون',
  intro: (publisher) =>
    `ہر اقتباس کیا بیان کرتا ہے اور یہ بات کس کی ہے: مصنف کے نہیں، ہمارے الفاظ میں۔ اصل عبارت ${publisher} پر پڑھیے۔`,
  by: (author) => `تحریر: ${author}`,
  lessons: 'ان اسباق میں',
  questions: (n) => `اس پر مبنی ${questions(n)}`,
  untaught: 'کسی سبق میں اس کا حوالہ نہیں۔',
  sections: 'حصے',
}

export const glossary: Catalogue['glossary'] = {
  title: 'فرہنگ',
  intro: 'اصطلاحات، ان معنوں میں جن میں یہ کورس انھیں برتتا ہے۔',
  also: 'دوسرے نام:',
  lessons: 'ان اسباق میں',
  open: 'فرہنگ میں دیکھیے',
  index: 'ابتدائی حروف',
}

/* What stands between and after things that are named in a row */

export const punctuation: Catalogue['punctuation'] = { comma: '، ', stop: '۔' }

export const callout: Catalogue['callout'] = {
  note: 'نوٹ',
  caution: 'احتیاط',
  voice: 'بات کس کی ہے',
  evidence: 'ثبوت',
}

export const timeline: Catalogue['timeline'] = {
  scale: (from, to) => `${from} سے ${to} تک کا زمانی پیمانہ`,
}

export const map: Catalogue['map'] = {
  describe: (shaded, marked) =>
    [
      shaded.length > 0 && `رنگے ہوئے علاقے: ${shaded.join('، ')}۔`,
      marked.length > 0 && `نشان زدہ مقامات: ${marked.join('، ')}۔`,
      'نیچے کی فہرست بھی یہی بتاتی ہے۔',
    ]
      .filter(Boolean)
      .join(' '),
}

export const lessonStanding: Catalogue['lessonStanding'] = {
  none: 'ابھی شروع نہیں ہوا',
  some: (answered, of) => `${of} میں سے ${answered} کے جواب دیے`,
  all: (points, of) => `سب کے جواب دیے، ${of} میں سے ${points} نمبر`,
  meter: 'دیے گئے جواب',
}

export const resume: Catalogue['resume'] = {
  begin: 'سبق 1 سے شروع کیجیے',
  review: 'جن سوالوں کی باری ہے، انھیں دہرائیے',
  goOn: (number) => `سبق ${number} جاری رکھیے`,
}

export const print: Catalogue['print'] = {
  link: 'طباعت',
  titleOf: (lesson) => `کاغذ کے لیے: ${lesson}`,
  back: 'سبق پر واپس',
  choose: 'کیا چھاپنا ہے',
  handout: 'سبق',
  worksheet: 'مشقی پرچہ',
  key: 'درست جوابات',
  button: 'چھاپیے',
  name: 'نام',
  date: 'تاریخ',
  notes: 'حواشی',
  note: (n) => `حاشیہ ${figure(n)}`,
  terms: 'اصطلاحات',
  rubric: 'اچھے جواب میں یہ باتیں ہوں گی:',
  instructions: {
    one: 'ایک پر نشان لگائیے۔',
    many: 'جتنے درست ہوں، ان سب پر نشان لگائیے۔',
    gaps: 'خالی جگہیں پُر کیجیے۔',
    circle: 'خالی جگہیں پُر کیجیے؛ جہاں قوسین میں لفظ ہوں، ان میں سے ایک پر دائرہ لگائیے۔',
    order: 'ترتیب کے مطابق نمبر دیجیے، پہلے کو 1۔',
    match: 'ہر سطر کے سامنے اس کا حرف لکھیے۔ ایک حرف کئی سطروں سے میل کھا سکتا ہے، یا کسی سے نہیں۔',
    sort: 'ہر سطر میں ایک خانے پر نشان لگائیے۔',
    sentence: 'متن میں جملوں کے نیچے لکیر کھینچیے۔',
    word: 'متن میں لفظوں کے نیچے لکیر کھینچیے۔',
  },
}

export const search: Catalogue['search'] = {
  title: 'تلاش',
  intro: 'اسباق، فرہنگ، مآخذ، اور وہ سوال جن کے جواب آپ دے چکے ہیں۔',
  noscript: 'تلاش کے لیے جاوا اسکرپٹ درکار ہے۔ اس کے بغیر یہ صفحے دیکھیے:',
  label: 'کورس میں تلاش کیجیے',
  close: 'بند کیجیے',
  searching: 'تلاش جاری ہے …',
  results: (shown, total) =>
    shown < total
      ? `${counted(total, 'نتیجہ', 'نتائج')}، ان میں سے بہترین ${figure(shown)} یہاں ہیں`
      : counted(total, 'نتیجہ', 'نتائج'),
  nothing: (query) => `“${query}” کے لیے کچھ نہیں ملا۔ دوسرے لفظ یا کم لفظ آزمائیے۔`,
  failed: 'تلاش لوڈ نہیں ہو سکی۔ اپنا انٹرنیٹ کنکشن دیکھ لیجیے۔',
  retry: 'دوبارہ کوشش کیجیے',
  more: 'مزید دکھائیے',
  slash: '/ کی کلید سے تلاش کھلے',
  kinds: {
    lesson: 'سبق',
    section: 'سبق کا حصہ',
    term: 'فرہنگ',
    source: 'ماخذ',
    question: 'آپ کا سوال',
  },
}

export const settings: Catalogue['settings'] = {
  title: 'ترتیبات',
  intro:
    'کورس کیسا نظر آئے اور کیسے پوچھے، اور یہ براؤزر آپ کا کیا کچھ محفوظ رکھتا ہے: آپ کے جوابات یہیں ہیں، کہیں اور نہیں۔',
  exportTitle: 'اپنی پیش رفت ساتھ لے جائیے',
  exportText: 'ایک فائل جس میں آپ کا سارا کام ہے۔ اسے نقل کے طور پر رکھیے یا کسی دوسرے براؤزر میں لے آئیے۔',
  export: 'پیش رفت کی فائل محفوظ کیجیے',
  exported: 'فائل محفوظ کرنے کے لیے آپ کے براؤزر کو دے دی گئی۔',
  kept: (n) => `یہاں محفوظ: ${answers(n)}۔`,
  saved: (at, since) =>
    `آپ نے آخری بار ${fullDate(at)} کو فائل محفوظ کی؛ ${since === 0 ? 'اس کے بعد کوئی جواب نہیں دیا گیا' : `اس کے بعد ${answers(since)}`}۔`,
  neverSaved: 'آپ نے ابھی تک کوئی فائل محفوظ نہیں کی۔',
  fileName: 'lectern-progress',
}

export const appearance: Catalogue['appearance'] = {
  title: 'ظاہری شکل',
  legend: { theme: 'رنگ', text: 'متن کا حجم' },
  theme: { usual: 'نظام کے مطابق', light: 'روشن', dark: 'تاریک' },
  text: { small: 'چھوٹا', usual: 'معمول کا', large: 'بڑا', largest: 'بہت بڑا' },
  motion: 'حرکت کے بغیر',
  motionText: 'صفحے یک دم بدلتے اور سرکتے ہیں۔ جہاں آپ کا نظام کم حرکت چاہتا ہے، وہ بہرحال مانا جاتا ہے۔',
}

export const storing: Catalogue['storing'] = {
  title: 'یہ براؤزر کیا محفوظ رکھتا ہے',
  nothing: 'ابھی آپ کا کچھ نہیں۔',
  record: (characters) =>
    `آپ کا ریکارڈ ${size(characters)} لیتا ہے؛ براؤزر ایک سائٹ کو اس کے لیے تقریباً 5 ایم بی دیتے ہیں۔`,
  usage: (bytes) => `صفحوں اور فائلوں سمیت یہ سائٹ کل ${size(bytes)} لیتی ہے۔`,
  persistence: {
    kept: 'اس براؤزر نے وعدہ کیا ہے کہ جب تک آپ خود نہ ہٹائیں، یہ محفوظ رہے گا۔',
    'not-kept':
      'اس براؤزر نے اسے محفوظ رکھنے کا وعدہ نہیں کیا: جب آلے میں جگہ کم پڑے تو یہ اسے ہٹا سکتا ہے، اور بعض براؤزر ہفتوں نہ آنے پر ایسا کرتے ہیں۔',
    refused: 'اس براؤزر نے اسے محفوظ رکھنے کا وعدہ نہیں کیا۔ وقتاً فوقتاً فائل محفوظ کیجیے اور بعد میں پھر پوچھیے۔',
    unknown: 'یہ براؤزر نہیں بتاتا کہ وہ اسے ہمیشہ کے لیے رکھے گا یا نہیں۔ وقتاً فوقتاً فائل محفوظ کیجیے۔',
  },
  ask: 'براؤزر سے محفوظ رکھنے کو کہیے',
  unread: 'یہاں محفوظ چیزوں میں سے کچھ پڑھا نہ جا سکا۔ اسے جوں کا توں الگ رکھ دیا گیا:',
  saveUnread: (at) => `جو ${fullDate(at)} کو الگ رکھا گیا، اسے محفوظ کیجیے`,
  removeUnread: 'جو الگ رکھا گیا، اسے ہٹائیے',
}

export const importing: Catalogue['importing'] = {
  title: 'پیش رفت یہاں لائیے',
  text: 'فائل میں جو کچھ ہے وہ یہاں کی چیزوں میں شامل ہو جاتا ہے: کچھ ضائع نہیں ہوتا، اور دوبارہ لانے میں بھی حرج نہیں۔ پہلے آپ کو دکھایا جاتا ہے کہ کیا بدلے گا۔',
  choose: 'پیش رفت کی فائل چنیے',
  reading: 'پڑھا جا رہا ہے …',
  nothingNew: (n) => (n === 0 ? 'اس فائل میں کچھ نہیں۔' : 'کچھ نیا نہیں: اس فائل میں جو کچھ ہے وہ سب پہلے سے یہاں ہے۔'),
  previewTitle: 'یہ فائل کیا شامل کرے گی',
  savedAt: (at) => `${fullDate(at)} کو ${time(at)} پر محفوظ کی گئی۔`,
  unknownTime: 'فائل نہیں بتاتی کہ اسے کب محفوظ کیا گیا۔',
  otherCourse: (course) =>
    `یہ فائل کسی اور کورس (“${course}”) کی ہے۔ اس کے جوابات یہاں محفوظ ہوں گے، مگر صرف تب نظر آئیں گے جب اسباق وہی ہوں۔`,
  answers: 'جوابات',
  newAnswers: (n) => (n === 0 ? 'کوئی نیا نہیں' : `${figure(n)} نئے`),
  span: (from, to) =>
    fullDate(from) === fullDate(to) ? `${fullDate(from)} کے` : `${fullDate(from)} سے ${fullDate(to)} تک`,
  strange: (n) => `${counted(n, 'سبق', 'اسباق')} اس کورس میں نہیں۔`,
  known: 'پہلے سے موجود',
  knownText: (n) => `${counted(n, 'اندراج', 'اندراجات')}، جو دہرائے نہیں جائیں گے۔`,
  differing: (n) => `ان میں سے ${figure(n)} یہاں مختلف ہیں اور ویسے ہی رہیں گے۔`,
  drafts: 'ادھورے جوابات',
  draftsCome: (n) => `${figure(n)} فائل سے، جو یہاں کے مقابلے میں نئے ہیں۔`,
  draftsGo: (n) => `یہاں کے ${figure(n)} فائل میں بعد میں طے ہو چکے، اس لیے ہٹ جائیں گے۔`,
  place: 'آگے یہاں سے',
  accept: 'یہاں کی چیزوں میں شامل کیجیے',
  cancel: 'سب کچھ ویسا ہی رہنے دیجیے',
  cancelled: 'کچھ نہیں بدلا گیا۔',
  done: (n) => (n === 0 ? 'فائل شامل کر لی گئی۔' : `${answers(n)} شامل کیے گئے۔`),
  undo: 'آخری شمولیت واپس لیجیے',
  undone: 'شمولیت واپس لے لی گئی۔ اس کے بعد آپ نے جو کیا وہ اب بھی یہاں ہے۔',
}

export const erasing: Catalogue['erasing'] = {
  title: 'مٹانا',
  text: 'جوابات اور ادھورے جوابات اس براؤزر سے ہمیشہ کے لیے ہٹا دیتا ہے۔ جو فائل آپ نے محفوظ کی وہ جوں کی توں رہتی ہے۔',
  what: 'کیا مٹایا جائے',
  everything: 'سب کچھ',
  lesson: (name, n) => `${name} (${answers(n)})`,
  erase: 'مٹائیے …',
  askAll: 'کیا اس کورس کی ساری پیش رفت اس براؤزر سے مٹا دی جائے؟ یہ واپس نہیں آ سکتی۔',
  askLesson: (name) => `کیا “${name}” کی ساری پیش رفت اس براؤزر سے مٹا دی جائے؟ یہ واپس نہیں آ سکتی۔`,
  yes: 'جی ہاں، مٹا دیجیے',
  no: 'رہنے دیجیے',
  erasedAll: 'آپ کی پیش رفت مٹا دی گئی۔',
  erasedLesson: (name) => `“${name}” کی پیش رفت مٹا دی گئی۔`,
}

export const reminder: Catalogue['reminder'] = {
  label: 'آپ کے کام کی نقل',
  text: (n) => `آپ کے ${answers(n)} صرف اس براؤزر میں ہیں۔ فائل محفوظ کر لیجیے تاکہ وہ اس کے بعد بھی رہیں۔`,
  save: 'پیش رفت کی فائل محفوظ کیجیے',
  later: 'ابھی نہیں',
  saved: 'فائل محفوظ کرنے کے لیے آپ کے براؤزر کو دے دی گئی۔',
  putOff: 'مزید جوابات کے بعد آپ کو یاد دلایا جائے گا۔',
}

export const fileProblem: Catalogue['fileProblem'] = {
  'too-large': 'یہ فائل کسی بھی پیش رفت کی فائل سے بڑی ہے۔',
  'not-json': 'یہ پیش رفت کی فائل نہیں: اس کا متن ویسا نہیں۔',
  'cut-short': 'یہ فائل ادھوری ہے: اس کا آخری حصہ نہیں۔',
  foreign: 'یہ Lectern کی پیش رفت کی فائل نہیں۔',
  newer: 'یہ فائل اس سائٹ کے نئے نسخے کی ہے۔ صفحہ دوبارہ کھولیے اور پھر کوشش کیجیے۔',
  damaged: (n) => `اس فائل کے ${counted(n, 'اندراج', 'اندراجات')} خراب ہیں۔`,
  contradictory: (n) =>
    `یہ فائل اپنی ہی تردید کرتی ہے: ${counted(n, 'اندراج', 'اندراجات')} اس میں دو بار مختلف مواد کے ساتھ ہیں۔`,
  future: (at) =>
    `اس فائل میں ${fullDate(at)} کے اندراجات ہیں، جو ابھی آنا ہے: یا تو جس آلے کی یہ فائل ہے اس کی گھڑی غلط تھی، یا اس آلے کی غلط ہے۔`,
  'no-room': (characters) =>
    `یہ فائل یہاں نہیں سماتی: اسے اس براؤزر میں ${size(characters)} مزید جگہ چاہیے جو موجود نہیں۔`,
  unchanged: 'کچھ نہیں بدلا گیا۔',
  fault: {
    events: (entry, field) =>
      field ? `اندراج ${entry}: “${field}” موجود نہیں یا درست نہیں` : `اندراج ${entry} سرے سے اندراج ہی نہیں`,
    drafts: (entry, field) =>
      entry === undefined
        ? 'ادھورے جوابات کی فہرست، فہرست نہیں'
        : `ادھورا جواب ${entry}${field && `: “${field}” موجود نہیں یا درست نہیں`}`,
    place: (_, field) => `آپ کا آخری مقام${field && `: “${field}” موجود نہیں یا درست نہیں`}`,
  },
  more: (n) => `اور ${figure(n)} مزید`,
}

export const storageProblem: Catalogue['storageProblem'] = {
  blocked:
    'یہ براؤزر اس سائٹ کا کچھ بھی محفوظ نہیں رکھتا۔ آپ کے جواب صفحہ چھوڑنے تک رہیں گے؛ انھیں ترتیبات میں محفوظ کر لیجیے۔',
  full: 'اس براؤزر کی گنجائش ختم ہو گئی ہے۔ نئے جواب صفحہ چھوڑنے تک رہیں گے؛ انھیں ترتیبات میں محفوظ کر لیجیے۔',
  newer:
    'آپ کی پیش رفت اس سائٹ کے کسی نئے نسخے نے محفوظ کی ہے۔ آگے بڑھنے کے لیے صفحہ دوبارہ کھولیے؛ کچھ مٹایا نہیں جاتا۔',
  corrupt: 'آپ کی محفوظ پیش رفت کا کچھ حصہ پڑھا نہ جا سکا۔ اسے جوں کا توں الگ رکھ دیا گیا: ترتیبات دیکھیے۔',
}

export const notFound: Catalogue['notFound'] = {
  title: 'یہ صفحہ موجود نہیں',
  text: 'شاید پتا غلط لکھا گیا ہے، یا سبق کا نام بدل گیا ہے۔',
  home: 'اسباق کی طرف',
}

/* Without a connection */

export const offline: Catalogue['offline'] = {
  title: 'انٹرنیٹ دستیاب نہیں',
  intro: 'آپ کا مطلوبہ صفحہ اس براؤزر میں محفوظ نہیں، اور اس وقت سائٹ تک رسائی ممکن نہیں۔',
  again: 'دوبارہ کوشش کیجیے',
  kept: 'یہ اسباق انٹرنیٹ کے بغیر کھلتے ہیں',
  others: 'ان کے لیے انٹرنیٹ درکار ہے',
  none: 'اس براؤزر میں ابھی کوئی سبق محفوظ نہیں',
  settings: 'انٹرنیٹ کے بغیر',
  settingsText:
    'جو سبق آپ کھول چکے ہیں وہ اس براؤزر میں محفوظ رہتا ہے اور انٹرنیٹ کے بغیر بھی کھلتا ہے۔ باقی اسباق فرصت کے لمحوں میں خود محفوظ ہو جاتے ہیں، مگر اس وقت نہیں جب کنکشن سست ہو یا ڈیٹا کے حساب سے پیسے لگتے ہوں۔',
  count: (kept, of) =>
    kept === of
      ? `تمام ${counted(of, 'سبق', 'اسباق')} اس براؤزر میں محفوظ ہیں۔`
      : `${counted(of, 'سبق', 'اسباق')} میں سے ${figure(kept)} اس براؤزر میں محفوظ ${verb(kept, 'ہے', 'ہیں')}۔`,
  keepAll: 'پورا کورس ابھی محفوظ کیجیے',
  failed: 'باقی اسباق حاصل نہ ہو سکے۔ کنکشن بہتر ہونے پر دوبارہ کوشش کیجیے۔',
  install: 'یہ کورس انسٹال کیجیے',
  installed: 'کورس اس آلے پر انسٹال ہے۔',
  installByMenu:
    'کورس کو اپنی ایپس میں رکھنے کے لیے براؤزر کے مینیو میں “Install” یا “Add to Home Screen” چنیے، اگر وہاں یہ موجود ہو۔',
}

export const update: Catalogue['update'] = {
  ready: 'اس کورس کا نیا نسخہ آ گیا ہے۔',
  show: 'دکھائیے',
  later: 'بعد میں',
}

/* Quizzes */

export const frame: Catalogue['frame'] = {
  question: (n) => `سوال ${n}`,
  points,
  earned,
  check: 'جانچیے',
  again: 'دوبارہ کوشش کیجیے',
  hint: (n, of) => (of === 1 ? 'اشارہ دکھائیے' : `${of} میں سے اشارہ ${n} دکھائیے`),
  hintLabel: (n, of) => (of === 1 ? 'اشارہ' : `اشارہ ${n}`),
  changed: 'آپ کے جواب کے بعد یہ سوال بدل دیا گیا ہے۔ براہِ کرم دوبارہ جواب دیجیے۔',
  marked: 'آپ کے جواب کے بعد اس سوال کا درست جواب بدل دیا گیا ہے۔ آپ کا جواب نئے سرے سے جانچا گیا ہے۔',
}

export const outcomes: Record<Outcome, string> = { right: 'درست', partial: 'کچھ حد تک درست', wrong: 'ابھی نہیں' }

export const verdicts: Record<Verdict | 'partial', string> = {
  right: 'درست',
  partial: 'کچھ حد تک درست',
  wrong: 'درست نہیں',
  missed: 'رہ گیا',
  spared: '',
}

export const result: Catalogue['result'] = {
  found: (right, of, wrong) =>
    `${of} میں سے ${right} ملے${wrong > 0 ? `، اور ${wrong} ایسے چنے گئے جو یہاں کے نہیں` : ''}`,
  rightAnswer: 'درست جواب',
  alsoRight: 'یہ بھی قابلِ قبول',
  instead: 'درست:',
  why: 'کیوں',
}

export const confidence: Catalogue['confidence'] = {
  question: 'آپ کو کتنا یقین ہے؟',
  steps: { 1: 'یقین نہیں', 2: 'خاصا یقین', 3: 'پورا یقین' },
  chances: { 1: '40%', 2: '70%', 3: '95%' },
}

export const judged: Catalogue['judged'] = {
  mistaken:
    'آپ کو اس کا پورا یقین تھا۔ متن کا یہ حصہ غور سے پڑھیے: پختہ غلطی تبھی سب سے بہتر دور ہوتی ہے جب اس کی وجہ سمجھ میں آ جائے۔',
  unsure: 'آپ کو یقین نہیں تھا، پھر بھی جواب درست نکلا۔ وجہ پڑھ لیجیے، تاکہ اگلی بار آپ جانتے ہوں۔',
}

export const passage: Catalogue['passage'] = {
  show: 'متن میں دکھائیے',
  from: 'سبق سے',
  back: (n) => `سوال ${n} پر واپس`,
}

export const codes: Record<Code, string> = {
  'typo-forgiven': 'ہجے کی معمولی غلطی نظر انداز کر دی گئی۔',
  'not-a-number': 'اسے عدد کے طور پر پڑھا نہیں جا سکا۔ ہندسوں میں لکھیے، مثلاً 12 یا 1.5۔',
  'unit-missing': 'عدد درست ہے۔ اکائی نہیں لکھی گئی۔',
  'unit-wrong': 'عدد درست ہے۔ اکائی درست نہیں۔',
  'unit-unexpected': 'یہاں اکائی کی ضرورت نہیں۔',
  'out-of-tolerance': 'عدد درست قدر سے بہت دور ہے۔',
}

export const choice: Catalogue['choice'] = {
  one: 'ایک جواب چنیے۔',
  many: 'جو جواب درست ہوں، سب چنیے۔',
  empty: 'پہلے کوئی جواب چنیے۔',
  scoring: {
    all: 'نمبر تب ملتا ہے جب سب درست جواب چنے جائیں اور کوئی غلط نہ ہو۔',
    each: 'ہر وہ جواب جسے آپ نے درست طور پر چنا یا چھوڑا، گنا جاتا ہے۔',
    'right-minus-wrong': 'ایک غلط انتخاب ایک درست انتخاب کو کاٹ دیتا ہے۔',
  },
  theRight: 'درست جواب',
}

export const text: Catalogue['text'] = { label: 'آپ کا جواب', empty: 'پہلے جواب لکھیے۔' }

export const number: Catalogue['number'] = {
  label: 'آپ کا جواب، عدد میں',
  withUnit: 'آپ کا جواب، عدد اور اس کی اکائی',
  empty: 'پہلے عدد لکھیے۔',
  scoring: 'درست عدد بغیر اکائی کے، یا غلط اکائی کے ساتھ، آدھا گنا جاتا ہے۔',
}

export const cloze: Catalogue['cloze'] = {
  instruction: (gaps) => `${verb(gaps, 'خالی جگہ', 'خالی جگہیں')} پُر کیجیے۔`,
  scoring: 'ہر خالی جگہ الگ گنی جاتی ہے۔',
  gap: (n, of) => (of === 1 ? 'خالی جگہ' : `خالی جگہ ${n}، کل ${of}`),
  choose: 'چنیے',
  missing: (n) => `${counted(n, 'جگہ ابھی خالی ہے', 'جگہیں ابھی خالی ہیں')}۔`,
  tally: tally('جگہیں'),
}

export const order: Catalogue['order'] = {
  instruction: 'انھیں ترتیب دیجیے، پہلا سب سے اوپر۔ تیروں سے کام لیجیے، یا دستے سے گھسیٹیے۔',
  scoring: 'درست ترتیب میں سب سے لمبا سلسلہ گنا جاتا ہے۔',
  drag: 'ہلائیے',
  up: 'اوپر کیجیے',
  down: 'نیچے کیجیے',
  lifted: (item, n, of) =>
    `${item}: اٹھا لیا گیا، جگہ ${n}، کل ${of}۔ تیر کے بٹن اسے ہلاتے ہیں، اسپیس رکھ دیتا ہے، ایسکیپ واپس رکھتا ہے۔`,
  moved: (item, n, of) => `${item}: جگہ ${n}، کل ${of}۔`,
  dropped: (item, n, of) => `${item}: رکھ دیا گیا، جگہ ${n}، کل ${of}۔`,
  returned: (item, n, of) => `${item}: واپس رکھ دیا گیا، جگہ ${n}، کل ${of}۔`,
  missing: 'پہلے انھیں ترتیب دیجیے۔',
  tally: (right, of) => `${of} میں سے ${right} درست ترتیب میں`,
}

export const match: Catalogue['match'] = {
  instruction: 'ہر قطار کے لیے چنیے کہ کیا اس سے میل کھاتا ہے۔ ایک چیز کئی قطاروں کی ہو سکتی ہے، یا کسی کی بھی نہیں۔',
  scoring: 'ہر قطار الگ گنی جاتی ہے۔',
  choose: 'چنیے',
  missing: (n) => `${counted(n, 'قطار ابھی باقی ہے', 'قطاریں ابھی باقی ہیں')}۔`,
  tally: tally('قطاریں'),
}

export const sort: Catalogue['sort'] = {
  instruction: 'چنیے کہ ہر چیز کہاں کی ہے۔',
  scoring: 'ہر چیز الگ گنی جاتی ہے۔',
  nowhere: 'ان میں سے کوئی نہیں',
  missing: (n) => `${counted(n, 'چیز ابھی رکھنی ہے', 'چیزیں ابھی رکھنی ہیں')}۔`,
  tally: tally('چیزیں'),
}

export const select: Catalogue['select'] = {
  instruction: {
    sentence: 'متن میں جملوں پر نشان لگائیے۔',
    word: 'متن میں لفظوں پر نشان لگائیے۔ کی بورڈ پر تیر کے بٹن آگے پیچھے لے جاتے ہیں اور اسپیس نشان لگاتا ہے۔',
  },
  scoring: 'ایک غلط نشان ایک درست نشان کو کاٹ دیتا ہے۔',
  empty: { sentence: 'پہلے کسی جملے پر نشان لگائیے۔', word: 'پہلے کسی لفظ پر نشان لگائیے۔' },
}

export const hotspot: Catalogue['hotspot'] = {
  instruction: {
    one: 'ایک جگہ چنیے، تصویر میں یا فہرست میں۔',
    many: 'جو جگہیں درست ہوں، سب چنیے، تصویر میں یا فہرست میں۔',
  },
  scoring: 'ایک غلط انتخاب ایک درست انتخاب کو کاٹ دیتا ہے۔',
  empty: 'پہلے کوئی جگہ چنیے۔',
}

export const free: Catalogue['free'] = {
  instruction: 'اپنا جواب لکھیے، پھر نمونے کے جواب سے ملائیے اور خود جانچیے۔',
  label: 'آپ کا جواب',
  empty: 'پہلے جواب لکھیے۔',
  compare: 'نمونے کے جواب سے ملائیے',
  model: 'نمونے کا جواب',
  rubric: 'ان میں سے کیا کیا آپ کے جواب میں ہے؟',
  record: 'میری جانچ درج کیجیے',
  tally: (met, of) => `آپ کو اپنے جواب میں ${of} میں سے ${met} باتیں ملیں`,
}

export const summary: Catalogue['summary'] = {
  progress: (answered, of) => `${of} میں سے ${answered} کے جواب دیے`,
  title: 'آپ کا نتیجہ',
  points: earned,
  finished: (sum, of) => `سب کے جواب دیے: ${earned(sum, of)}۔`,
  objectives: 'مقاصد کے لحاظ سے',
  missed: 'دوبارہ دیکھنے کے لیے',
  retry: 'جو غلط ہوئے، وہ دوبارہ',
  restart: 'یہ سوالات نئے سرے سے شروع کیجیے',
  confirm: 'کیا یہ سوالات نئے سرے سے شروع کیے جائیں؟',
  loss: (n) =>
    `${verb(n, 'سوال آپ کے جواب کے بغیر دوبارہ کھل جائے گا', `تمام ${n} سوالات آپ کے جوابات کے بغیر دوبارہ کھل جائیں گے`)}۔ آپ کا پچھلا ریکارڈ محفوظ رہے گا۔`,
  cancel: 'میرے جواب رہنے دیجیے',
}

/* Progress */

export const progress: Catalogue['progress'] = {
  title: 'پیش رفت',
  intro: 'آپ نے کن سوالوں کے جواب دیے، کتنے اچھے، اور آگے کیا ہے۔',
  noscript: 'اس صفحے کے لیے جاوا اسکرپٹ درکار ہے: یہ جو دکھاتا ہے وہ صرف آپ کے براؤزر میں ہے۔',
  loading: 'آپ کے جواب پڑھے جا رہے ہیں …',
  nothingYet: 'ابھی کوئی جواب نہیں',
  nothingYetText: 'کسی سبق کے سوالوں کے جواب دیجیے، پھر یہ صفحہ دکھائے گا کہ آپ کہاں ہیں۔',
  asTable: 'جدول کی صورت میں',
  none: '–',
  share: (share) => percent(share),
  count: (n) => figure(n),
  when: day,
}

export const nextStep: Catalogue['nextStep'] = {
  label: 'اب کیا',
  review: (n) => `آج ${questions(n)} دہرائیے`,
  begin: (n, title) => `سبق ${figure(n)} سے شروع کیجیے: ${title}`,
  lesson: (n, title) => `سبق ${figure(n)} جاری رکھیے: ${title}`,
  weakest: (n, title, share) => `سبق ${figure(n)} دوبارہ پڑھیے، ${title}: اس کے ${percent(share)} نمبر آپ کے پاس ہیں`,
  wait: (at, days) => `سب کے جواب ہو چکے۔ اگلا سوال ${onDay(at, days)} واپس آئے گا`,
}

export const standings: Catalogue['standings'] = {
  lessons: 'سبق کے لحاظ سے',
  objectives: 'مقاصد کے لحاظ سے',
  objectivesText: 'جس پر محنت درکار ہے، وہ پہلے ہے۔',
  lesson: 'سبق',
  name: (n, title) => `${figure(n)}۔ ${title}`,
  objective: 'مقصد',
  chart: '○ پہلی کوشش ● تازہ ترین',
  first: 'پہلی کوشش',
  latest: 'تازہ ترین',
  answered: (n, of) => `${figure(of)} میں سے ${figure(n)} کے جواب دیے`,
  due: (n) => `آج ${figure(n)} کی باری`,
  nextDue: (at, days) => `اگلا اعادہ ${days < 7 ? onDay(at, days) : day(at, days)}`,
  point: (name, first, latest) => `${name}: پہلے ${first}، اب ${latest}`,
}

export const calibration: Catalogue['calibration'] = {
  title: 'آپ خود کو کتنا ٹھیک پرکھتے ہیں',
  off: 'آپ سے نہیں پوچھا جاتا کہ آپ کو کتنا یقین ہے۔ ترتیبات میں اسے چلا دیجیے، پھر یہاں دیکھیے کہ آپ خود کو کتنا ٹھیک پرکھتے ہیں۔',
  turnOn: 'ترتیبات کھولیے',
  few: 'آپ نے ابھی کسی جواب کے بارے میں نہیں بتایا کہ آپ کو کتنا یقین ہے۔',
  text: 'جتنی بار آپ نے کہا کہ اتنا یقین ہے، ان میں کتنی بار جواب درست تھا؟ لکیر کامل پرکھ دکھاتی ہے، پٹی وہ حد جو اتفاق سے ممکن ہے۔',
  brier: (score) =>
    `آپ کا برائر اسکور ${score.toFixed(2)} ہے: آپ کے یقین اور نتیجے کے فرق کے مربع کا اوسط، 0 (ہمیشہ یقین اور ہمیشہ درست) سے 1 (ہمیشہ یقین اور ہمیشہ غلط) تک؛ ہر بار ”آدھا آدھا“ کہنے سے 0.25 بنتا ہے۔`,
  steps: { 1: 'یقین نہیں', 2: 'خاصا یقین', 3: 'پورا یقین' },
  step: 'آپ نے کہا',
  stated: 'اس کا مطلب',
  answers: 'جوابات',
  actual: 'درست',
  range: 'حد (95%)',
  between: (low, high) => `${percent(low)} سے ${percent(high)}`,
  judged: (name, n, actual) => `${name}: ${answers(n)} میں ${percent(actual)} درست۔`,
  of: (n) => `n = ${figure(n)}`,
}

export const activity: Catalogue['activity'] = {
  title: 'آپ نے کیا کیا',
  text: (n, weeks) => `پچھلے ${figure(weeks)} ہفتوں میں ${answers(n)}۔`,
  week: 'ہفتہ، از',
  from: (at) => new Intl.DateTimeFormat('ur', { day: 'numeric', month: 'short' }).format(at),
  answers: 'جوابات',
  right: 'درست',
  rest: 'پورے درست نہیں',
  bar: (from, n, right) => `${from} سے شروع ہونے والا ہفتہ: ${answers(n)}، ${figure(right)} درست۔`,
}

export const upcoming: Catalogue['upcoming'] = {
  title: 'کیا کب واپس آئے گا',
  text: (n) => `${counted(n, 'سوال آپ کے پاس واپس آنے والا ہے', 'سوالات آپ کے پاس واپس آنے والے ہیں')}۔`,
  span: 'کب',
  questions: 'سوالات',
  spans: ['آج', 'کل', '2 سے 7 دن میں', '8 سے 30 دن میں', '1 سے 3 مہینے میں', 'بعد میں'],
  bar: (span, n) => `${span}: ${questions(n)}۔`,
}

/* Review, and the settings that it goes by */

export const review: Catalogue['review'] = {
  title: 'اعادہ',
  intro: 'جن سوالوں کے جواب آپ دے چکے ہیں، وہ بھولنے سے ذرا پہلے ایک ایک کر کے واپس آتے ہیں۔',
  noscript: 'اعادے کے لیے جاوا اسکرپٹ درکار ہے۔',
  loading: 'آپ کے جواب پڑھے جا رہے ہیں …',

  nothingYet: 'ابھی دہرانے کو کچھ نہیں',
  nothingYetText: 'سبق میں پہلی بار جواب دینے کے تقریباً ایک دن بعد سوال یہاں آتا ہے۔',
  toLessons: 'اسباق کی طرف',

  nothingToday: 'آج کسی سوال کی باری نہیں',
  next: (at, days) => `اگلا سوال ${onDay(at, days)} واپس آئے گا۔`,
  limitReached: (done) => `آج آپ ${questions(done)} کے جواب دے چکے ہیں، جو آپ کی روزانہ کی حد ہے۔`,
  waiting: (n) => `${counted(n, 'اور سوال کی باری ہے۔ وہ', 'اور سوالوں کی باری ہے۔ وہ')} کل تک انتظار کر سکتے ہیں۔`,
  goOn: (n) => `${n === 1 ? 'ایک اور سوال' : `مزید ${figure(n)} سوال`} جاری رکھیے`,

  enough: 'آج کے لیے کافی ہے',
  today: 'آج کے سوالات',
  due: (n) => `آج کے لیے ${questions(n)}`,
  from: (lessons) => (lessons === 1 ? 'ایک سبق سے۔' : `${figure(lessons)} اسباق سے، ملے جلے۔`),
  rest: (n) =>
    `${counted(n, 'اور سوال کی باری ہے؛ وہ', 'اور سوالوں کی باری ہے؛ وہ')} کسی اور دن کے لیے رہنے دیے گئے ہیں۔`,
  begin: 'شروع کیجیے',

  upcoming: 'آنے والے دن',
  day: (at, days) => (days === 0 ? 'آج' : days === 1 ? 'کل' : `${weekday(at)}، ${date(at)}`),
  dayColumn: 'دن',
  dueColumn: 'باری',

  place: (n, of) => `${figure(n)}، کل ${figure(of)}`,
  progress: 'دیے گئے جواب',
  fetching: 'سوال لایا جا رہا ہے …',
  failed: 'سوال لایا نہیں جا سکا۔ کیا آپ انٹرنیٹ سے جڑے ہیں؟',
  retry: 'دوبارہ کوشش کیجیے',
  gone: 'یہ سوال اب موجود نہیں۔',

  nextQuestion: 'اگلا سوال',
  finish: 'ختم کیجیے',
  undo: 'یہ جواب واپس لیجیے',
  undoLast: 'میرا پچھلا جواب واپس لیجیے',
  undone: 'آپ کا جواب واپس لے لیا گیا۔ آپ دوسرا جواب دے سکتے ہیں۔',
  comesBack: (at, days) => `یہ ${onDay(at, days)}${days > 1 ? `، ${figure(days)} دن بعد،` : ''} واپس آئے گا۔`,

  done: 'آج کا کام مکمل',
  result: (right, of) => `${questions(of)} میں سے ${figure(right)} درست۔`,
  missed: 'دوبارہ دیکھنے کے لیے',
  askMissed: 'یہ مجھ سے دوبارہ پوچھیے',
}

export const reviewOutcomes: Record<Outcome, string> = {
  right: 'درست',
  partial: 'کچھ حد تک درست',
  wrong: 'درست نہیں',
}

export const reviewWhy: Catalogue['reviewWhy'] = {
  title: 'یہ سوال مجھے کیوں دکھایا جا رہا ہے؟',
  changed: (last) =>
    `${date(last)} کو آپ کے جواب کے بعد اس سوال کا درست جواب بدل دیا گیا، اس لیے یہ نئے سرے سے شروع ہوتا ہے۔`,
  missed: (last) => `${date(last)} کا آپ کا جواب درست نہیں تھا۔ جو رہ گیا ہو، جلد واپس آتا ہے۔`,
  partial: (last) => `${date(last)} کا آپ کا جواب کچھ حد تک درست تھا۔ جو آدھا یاد ہو، جلد واپس آتا ہے۔`,
  known: (last, days) => `${date(last)} کا آپ کا جواب درست تھا۔ اسے ${figure(days)} دن بعد واپس آنا تھا۔`,
  recall: (chance) =>
    `لوگ جس رفتار سے بھولتے ہیں، اس حساب سے آپ کو اب تک یاد ہونے کا امکان تقریباً ${percent(chance)} ہے۔`,
  exam: (exam, otherwise) =>
    `یہ ${date(otherwise)} کو واپس آتا۔ ${date(exam)} کے آپ کے امتحان کی وجہ سے پہلے آ گیا ہے۔`,
  again: 'ابھی یہ آپ سے رہ گیا تھا اور آپ نے اسے دوبارہ دیکھنا چاہا۔',
  lesson: (n) => `سبق ${n}`,
}

export const practice: Catalogue['practice'] = {
  title: 'مشق',
  confidence: 'مجھ سے پوچھا جائے کہ مجھے کتنا یقین ہے',
  confidenceText:
    'نتیجے سے پہلے آپ بتاتے ہیں کہ آپ کو کتنا یقین ہے۔ جس میں یقین کے باوجود غلطی ہو، اس کی وضاحت تفصیل سے ملتی ہے؛ جس کا پورا یقین ہو، وہ دیر سے واپس آتا ہے؛ اور پیش رفت میں دکھائی دیتا ہے کہ آپ خود کو کتنا ٹھیک پرکھتے ہیں۔ اس سے کبھی نمبر نہیں کٹتے۔',
  shuffle: 'اعادے میں جوابوں کی ترتیب بدلتی رہے',
  shuffleText: 'تاکہ آپ کو جواب یاد رہے، اس کی جگہ نہیں۔',
  limit: 'روزانہ زیادہ سے زیادہ سوالات',
  limitText: (most) => `1 سے ${figure(most)} تک۔ اس سے آگے جو ہو، کسی اور دن کے لیے رہتا ہے۔`,
  exam: 'امتحان کا دن',
  examText: 'اختیاری۔ اس سے پہلے کے دنوں میں وہ سب کچھ ایک بار پھر آتا ہے جس کا جواب آپ دے چکے ہیں۔',
}

/* The exam */

export const exam: Catalogue['exam'] = {
  title: 'امتحان',
  intro: 'تمام اسباق سے سوالات، تاکہ آپ جان سکیں کہ آپ کہاں کھڑے ہیں۔',
  noscript: 'امتحان کے لیے جاوا اسکرپٹ درکار ہے۔',
  loading: 'آپ کے جوابات پڑھے جا رہے ہیں …',
  fetching: 'سوالات لائے جا رہے ہیں …',
  failed: 'سوالات نہیں لائے جا سکے۔ کیا آپ انٹرنیٹ سے جڑے ہوئے ہیں؟',
  retry: 'دوبارہ کوشش کیجیے',
  attempt: (n) => `کوشش ${figure(n)}`,
  passed: 'کامیاب',
  failedIt: 'ناکام',
  toExam: 'امتحان کی طرف',
  lesson: 'سبق',
  lessonName: (n, title) => `${figure(n)}۔ ${title}`,
}

export const examBegin: Catalogue['examBegin'] = {
  questions: 'سوالات',
  time: 'وقت',
  noLimit: 'کوئی حد نہیں',
  minutes: (n) => `${figure(n)} منٹ`,
  pass: 'کامیابی کے لیے',
  share: (pass) => `نمبروں کا ${percent(pass)}`,
  how: 'طریقۂ کار',
  rules: [
    'کسی بھی ترتیب سے جواب دیجیے۔ جواب بدلا جا سکتا ہے، اور سوال پر نشان لگا کر بعد میں لوٹا جا سکتا ہے۔',
    'جمع کرانے سے پہلے کچھ نہیں جانچا جاتا۔ اس کے بعد ہر جواب کے ساتھ درست جواب، اس کی وجہ اور متعلقہ عبارت نظر آتی ہے۔',
    'جو کچھ آپ دیتے ہیں فوراً محفوظ ہو جاتا ہے: صفحہ بند ہو جائے یا کمپیوٹر رک جائے تو وہیں سے آگے بڑھیے۔',
  ],
  timed: 'صفحہ بند ہو تب بھی وقت چلتا رہتا ہے۔ وقت ختم ہونے پر جو کچھ موجود ہو وہی جمع ہو جاتا ہے۔',
  open: 'جوابات اسی کورس کے صفحات میں موجود ہیں۔ یہ امتحان صرف آپ کے اپنے لیے ہے، دوسروں کے لیے کوئی ثبوت نہیں۔',
  begin: (attempt) => (attempt === 1 ? 'امتحان شروع کیجیے' : `کوشش ${figure(attempt)} شروع کیجیے`),
  anew: 'سوالات نئے سرے سے چنے جاتے ہیں، پہلے وہ جو آپ سے نہیں پوچھے گئے۔',
}

export const examAttempts: Catalogue['examAttempts'] = {
  title: 'آپ کی کوششیں',
  attempt: 'کوشش',
  date: 'تاریخ',
  took: 'وقت لگا',
  score: 'نمبر',
  result: 'نتیجہ',
  on: fullDate,
  minutes: (n) => `${figure(n)} منٹ`,
  points: earned,
  share: (share) => percent(share),
  open: 'جمع نہیں ہوئی',
  compare: 'سبق وار موازنہ',
  none: '–',
}

export const examTaking: Catalogue['examTaking'] = {
  place: (n, of) => `${figure(of)} میں سے ${figure(n)}`,
  left: (seconds) => (seconds > 60 ? `${figure(Math.ceil(seconds / 60))} منٹ باقی` : `${figure(seconds)} سیکنڈ باقی`),
  hide: 'وقت چھپائیے',
  show: 'وقت دکھائیے',
  soon: (minutes) => `${figure(minutes)} منٹ باقی ہیں۔`,
  flag: 'بعد میں دیکھنا ہے',
  previous: 'پچھلا',
  next: 'اگلا',
  gone: 'یہ سوال اب موجود نہیں۔ یہ شمار نہیں ہوگا۔',
  overview: 'ایک نظر میں',
  cell: (n, state, flagged) => `سوال ${figure(n)}: ${state}${flagged ? '، نشان زد' : ''}`,
  states: {
    answered: 'جواب دیا گیا',
    partly: 'جواب ادھورا ہے',
    open: 'جواب نہیں دیا گیا',
    gone: 'اب موجود نہیں',
  },
  sums: {
    answered: (n) => `${figure(n)} کے جواب دیے`,
    partly: (n) => `${figure(n)} ادھورے`,
    open: (n) => `${figure(n)} باقی`,
    flagged: (n) => `${figure(n)} نشان زد`,
  },
  handIn: 'جمع کرائیے',
  ask: 'کیا ابھی جمع کرانا ہے؟',
  gaps: (open, partly, flagged) =>
    [
      open > 0 && `${counted(open, 'سوال کا جواب', 'سوالات کے جواب')} نہیں دیے گئے۔`,
      partly > 0 && `${figure(partly)} کے جواب ادھورے ہیں۔`,
      flagged > 0 && `${figure(flagged)} پر آپ نے لوٹنے کا نشان لگایا ہے۔`,
    ]
      .filter(Boolean)
      .join(' '),
  whole: 'ہر سوال کا جواب دیا جا چکا ہے۔',
  final: 'اس کے بعد کچھ بدلا نہیں جا سکتا۔',
  goOn: 'ابھی نہیں',
}

export const examResult: Catalogue['examResult'] = {
  points: earned,
  share: (share, pass) => `${percent(share)}۔ کامیابی کے لیے: ${percent(pass)}۔`,
  handedIn: (at, minutes) => `${fullDate(at)} کو، ${figure(minutes)} منٹ بعد جمع کرایا گیا۔`,
  timeUp: (at) => `${fullDate(at)} کو وقت ختم ہو گیا۔ جو کچھ موجود تھا وہ جمع ہو گیا۔`,
  since: (sum, of) => `اس کے بعد کورس بدل گیا ہے۔ آج کے مطابق جانچا جائے تو ${earned(sum, of)} ہوں گے۔`,
  gone: (n) => `اس کے ${counted(n, 'سوال', 'سوالات')} اب کورس میں موجود نہیں۔`,
  certificate: 'سند',
  all: 'تمام کوششیں',
  objectives: 'مقاصد کے لحاظ سے',
  objective: 'مقصد',
  lessons: 'اسباق کے لحاظ سے',
  column: 'نمبر',
  answers: 'آپ کے جوابات',
  show: 'دکھائیے',
  showAll: (n) => `تمام ${figure(n)}`,
  showMissed: (n) => `جو پورے درست نہیں (${figure(n)})`,
  unanswered: 'جواب نہیں دیا گیا',
  changed: 'اس کے بعد یہ سوال بدل گیا ہے، اور آپ کا جواب اس پر پورا نہیں آتا۔',
}

export const certificate: Catalogue['certificate'] = {
  title: 'سند',
  name: 'آپ کا نام، جیسے چھپنا چاہیے',
  nameText: 'یہ کہیں محفوظ نہیں ہوتا، اور صفحہ چھوڑتے ہی مٹ جاتا ہے۔',
  print: 'چھاپیے',
  none: 'اس براؤزر میں کوئی ایسی کامیاب کوشش نہیں جس کی سند چھاپی جا سکے۔',
  heading: 'خود تشخیصی کی سند',
  nameless: 'نام',
  course: 'نے اس کورس کا امتحان کامیابی سے دیا',
  score: 'نمبر',
  scored: (sum, of, share) => `${earned(sum, of)} (${percent(share)})`,
  pass: 'کامیابی کے لیے',
  share: (pass) => percent(pass),
  date: 'تاریخ',
  on: fullDate,
  questions: 'سوالات',
  count: (n, attempt) => `${figure(n)}، کوشش ${figure(attempt)}`,
  plain:
    'یہ سند اوپر لکھے نام والے نے خود اپنے لیے جاری کی ہے۔ امتحان کی کسی نے نگرانی نہیں کی، یہ کسی نے نہیں پرکھا کہ امتحان کس نے دیا، اور اس کے جوابات کورس کے صفحات میں موجود ہیں۔ یہ صرف یہ بتاتی ہے کہ انہوں نے اپنے علم کے بارے میں کیا جانا، اور دوسروں کے لیے کوئی ثبوت نہیں۔',
}

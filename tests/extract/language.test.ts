import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extract/index.ts'
import { foreignLanguage } from '../../extract/language.ts'
import { readExtraction } from '../../extract/sources/extraction-line.ts'
import { paperOf } from './steps/helpers.ts'

const GOLD = process.env.PAPERGRAPH_GOLD ?? fileURLToPath(new URL('../../../shared/gold', import.meta.url))

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'de',
    'Wir stellen KieselNet vor, ein Verfahren zum Sortieren von Kieselsteinen, das ohne annotierte Daten auskommt und auf dem Benchmark PebbleSet besser ist als BERT.',
  ],
  [
    'fr',
    'Nous présentons CaillouNet, une méthode pour le tri des cailloux qui ne demande pas de données annotées et qui dépasse BERT sur le corpus PebbleSet.',
  ],
  [
    'es',
    'En este trabajo se presenta GuijarroNet, un método para la clasificación de guijarros que no necesita datos anotados y que supera a BERT en el corpus PebbleSet.',
  ],
  [
    'pt',
    'Neste trabalho apresentamos SeixoNet, um método para a classificação de seixos que não precisa de dados anotados e que supera o BERT no corpus PebbleSet.',
  ],
  [
    'it',
    'In questo lavoro presentiamo CiottoNet, un metodo per la classificazione dei ciottoli che non ha bisogno di dati annotati e che supera BERT nel corpus PebbleSet.',
  ],
  [
    'nl',
    'Wij stellen KiezelNet voor, een methode voor het sorteren van kiezels die het zonder geannoteerde data kan doen en die beter is dan BERT op PebbleSet.',
  ],
  [
    'pl',
    'W tej pracy przedstawiamy KamykNet, metodę sortowania kamyków, która nie wymaga danych z anotacją i która jest lepsza niż BERT na zbiorze PebbleSet oraz jest szybka.',
  ],
  [
    'sv',
    'Vi presenterar StenNet, en metod för att sortera stenar som inte kräver annoterade data och som är bättre än BERT på datamängden PebbleSet.',
  ],
  [
    'tr',
    'Bu çalışmada çakıl taşlarını sınıflandırmak için yeni bir yöntem olan ÇakılNet sunulmaktadır ve bu yöntem PebbleSet üzerinde BERT ile karşılaştırıldığında daha iyi sonuç vermektedir.',
  ],
  [
    'zh',
    '本文提出了一种名为 PebbleNet 的卵石排序方法，该方法不需要标注数据，在 PebbleSet 数据集上优于 BERT。',
  ],
  [
    'ja',
    '本論文では、注釈付きデータを必要としない小石の分類手法 PebbleNet を提案し、PebbleSet で BERT を上回ることを示す。',
  ],
  [
    'ko',
    '본 논문에서는 주석 데이터가 필요 없는 자갈 분류 방법인 PebbleNet을 제안하며 PebbleSet에서 BERT보다 우수함을 보인다.',
  ],
  [
    'ru',
    'В работе предлагается PebbleNet, метод сортировки гальки, который не требует размеченных данных и превосходит BERT на наборе PebbleSet.',
  ],
  [
    'uk',
    'У роботі запропоновано PebbleNet, метод сортування гальки, який не потребує розмічених даних і перевершує BERT на наборі PebbleSet.',
  ],
  [
    'ar',
    'نقترح في هذه الورقة طريقة جديدة لفرز الحصى لا تحتاج إلى بيانات موسومة وتتفوق على BERT في مجموعة PebbleSet.',
  ],
  [
    'fa',
    'در این مقاله روشی تازه برای دسته‌بندی سنگریزه‌ها پیشنهاد می‌کنیم که به داده‌های برچسب‌خورده نیاز ندارد و چند گام از BERT بهتر است.',
  ],
  ['he', 'במאמר זה אנו מציעים שיטה חדשה למיון חלוקי נחל שאינה דורשת נתונים מתויגים ועולה על BERT.'],
  [
    'el',
    'Στην εργασία αυτή προτείνουμε μια μέθοδο ταξινόμησης βότσαλων που δεν χρειάζεται επισημασμένα δεδομένα και ξεπερνά το BERT.',
  ],
  ['hi', 'इस शोधपत्र में हम कंकड़ों के वर्गीकरण की एक नई विधि प्रस्तुत करते हैं जिसे अंकित आँकड़ों की आवश्यकता नहीं है।'],
  [
    'other',
    'Tha sinn a moladh modh ùr airson clachan beaga a sheòrsachadh nach eil feumach air dàta comharraichte agus a tha nas fheàrr na dòighean eile air an t-seata seo, agus tha e nas luaithe cuideachd nuair a thèid a chleachdadh air coimpiutairean beaga gun chuimhne mhòr sam bith.',
  ],
]

const ENGLISH = [
  '',
  'FrobNet.',
  'Sortieren von Kieseln',
  'BERT, RoBERTa, ELECTRA, DeBERTa, XLNet, ALBERT, T5, BART, GPT-2, GPT-3, LLaMA, Mistral, Qwen, Falcon',
  'Müller, García, Dupont, van der Berg, de la Cruz, Santos, di Rossi, Kowalski, Nilsson, Jensen, Yilmaz, Popescu, Nagy',
  'ImageNet 2012 / CIFAR-10 / CIFAR-100 / MNIST / SVHN / COCO / ADE20K / Cityscapes / KITTI / nuScenes / Waymo / LVIS / VOC',
  'We study the translation of German sentences such as "Die Katze ist auf dem Tisch und der Hund ist im Garten" into English, and report results of our model on them.',
  'We let β be the weight and Ω the domain; ∀x ∈ Ω, λ(x) ≥ μ. The proof of Theorem 1 is by induction over α, β, γ, δ and ε.',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(20),
  '12345 '.repeat(500),
  '('.repeat(500),
]

describe('the language of an abstract', () => {
  it.each(FOREIGN)('%s is told', (language, text) => {
    expect(foreignLanguage(text)).toBe(language)
  })

  it.each(ENGLISH)('counts as English: %j', (text) => {
    expect(foreignLanguage(text)).toBeUndefined()
  })

  it('looks at the beginning of a long text only', () => {
    expect(
      foreignLanguage(`${'We show that this is the best of them. '.repeat(400)}${FOREIGN[0]?.[1]}`),
    ).toBe(undefined)
  })

  it('is said in the extraction, out of which nothing is read', () => {
    const extraction = extract(paperOf('KieselNet', FOREIGN[0]?.[1] ?? ''))
    expect(extraction).toMatchObject({ language: 'de', entities: [], relations: [], claims: [] })
    expect(readExtraction(JSON.parse(JSON.stringify(extraction)))).toEqual({ extraction })
    expect('language' in extract(paperOf('', 'We propose FrobNet.'))).toBe(false)
  })
})

describe.skipIf(!existsSync(GOLD))('annotated papers (skipped where ../shared/gold is not there)', () => {
  it('are all in English', () => {
    const flagged: unknown[] = []
    for (const file of readdirSync(GOLD).filter((name) => name.endsWith('.in.jsonl'))) {
      for (const line of readFileSync(join(GOLD, file), 'utf8').trim().split('\n')) {
        const { id, abstract } = JSON.parse(line) as { id: string; abstract: string }
        const language = foreignLanguage(abstract)
        if (language !== undefined) flagged.push([file, id, language])
      }
    }
    expect(flagged).toEqual([])
  })
})

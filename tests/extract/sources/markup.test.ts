import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partTitlesInText } from '../../../extract/sources/part-title.ts'
import { markupLine, markupText } from '../../../extract/sources/xml/markup.ts'

describe('markup in a text', () => {
  test.each([
    ['plain', 'plain'],
    ['<jats:p>One <jats:bold>two</jats:bold>.</jats:p>', 'One two.'],
    ['<p>One</p>\n  <p>two\n   three</p>', 'One\n\ntwo three'],
    ['One<br/>two<br />three', 'One\n\ntwo\n\nthree'],
    ['CO<sub>2</sub> and 10<sup>-3</sup>', 'CO2 and 10-3'],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p>', 'One.'],
    ['<jats:title>ABSTRACT:</jats:title> One.', 'One.'],
    [
      '<jats:sec><jats:title>AIMS AND SCOPE</jats:title><jats:p>One.</jats:p></jats:sec>',
      'Aims and scope: One.',
    ],
    ['<jats:sec><jats:title>Why?</jats:title><jats:p>One.</jats:p></jats:sec>', 'Why? One.'],
    ['<jats:title>Results</jats:title>', 'Results'],
    ['<jats:list><jats:list-item><jats:p>a</jats:p></jats:list-item></jats:list>', 'a'],
    ['<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>', 'x2'],
    [
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
      'x',
    ],
    [
      '<jats:alternatives><jats:tex-math>$x$</jats:tex-math><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives>',
      '$x$',
    ],
    ['<jats:alternatives><mml:math><mml:mi>x</mml:mi></mml:math></jats:alternatives>', 'x'],
    ['&lt;p&gt;One&lt;/p&gt;', 'One'],
    ['&amp;lt;p&amp;gt;R&amp;amp;D&amp;lt;/p&amp;gt;', 'R&D'],
    ['<![CDATA[<p>One & two</p>]]>', 'One & two'],
    ['<!-- not this -->One', 'One'],
    ['p < 0.05 and q<0.1, R&D, a<b>c', 'p < 0.05 and q<0.1, R&D, ac'],
    ['the <mask> and <s> tokens, <unk>', 'the <mask> and <s> tokens, <unk>'],
    ['x &lt; y', 'x < y'],
    ['&eacute;t&eacute; &ndash; &alpha; &#233; &#xe9;', 'été – α é é'],
    ['&nosuch; &#0; &;', '&nosuch; &#0; &;'],
    ['one</b> two</i>', 'one two'],
    ['<b>one <i>two</b> three</i>', 'one two three'],
    ['<b>never closed', 'never closed'],
    ['cut off <jats:ital', 'cut off <jats:ital'],
    ['<p class=x>One</p>', 'One'],
    ['<jats:ext-link xlink:href="http://leaf.example/?a=1&b=2">here</jats:ext-link>', 'here'],
    ['One\n\ntwo & three', 'One\n\ntwo & three'],
  ])('%j', (text, expected) => {
    expect(markupText(text)).toBe(expected)
  })

  test('titles are one line', () => {
    expect(markupLine('<i>Leaf</i>\n <b>Net</b>')).toBe('Leaf Net')
  })

  test('never throws, and leaves text without markup as it is', () => {
    const parts = fc.constantFrom(
      ...['<p>', '</p>', '<jats:title>', '</jats:title>', '<i', '>', '&', '&amp;', '&lt;', ';', '<![CDATA['],
      ...[
        ']]>',
        '<!--',
        '-->',
        '<?x',
        '?>',
        '"',
        "a='",
        '<mml:math>',
        '</mml:math>',
        '\n\n',
        ' ',
        'leaf',
        '😀',
      ],
      ...[
        '\uD800',
        '\0',
        '<alternatives>',
        '<tex-math>',
        '</tex-math>',
        '<a b="',
        '<!DOCTYPE x [<!ENTITY a "b">]>',
      ],
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        expect(typeof markupText(pieces.join(''))).toBe('string')
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab é漢.,;:()') }), (text) => {
        expect(markupText(text)).toBe(text.trim())
      }),
    )
  })

  test('nothing but markup is lost', () => {
    const words = fc.array(
      fc.constantFrom('leaf', 'root', 'p<0.05', 'R&D', '<mask>', '<b>', '</i>', '&lt;', 'x>y'),
      {
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = markupText(parts.join(' '))
        for (const word of ['leaf', 'root', 'p<0.05', 'R&D', '<mask>', 'x>y'])
          expect(text.split(word).length).toBe(parts.filter((part) => part === word).length + 1)
      }),
    )
  })
})

test.each([
  ['BACKGROUND: One. METHODS: Two.', 'Background: One.\n\nMethods: Two.'],
  ['MATERIALS AND METHODS: One.', 'Materials and methods: One.'],
  ['One. BERT: two.', 'One. BERT: two.'],
  ['The RESULTS: one.', 'The RESULTS: one.'],
])('titles of parts in a line: %j', (text, expected) => {
  expect(partTitlesInText(text)).toBe(expected)
})

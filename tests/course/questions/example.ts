/** A lesson without problems that has a question of every kind; subjects are as mixed as its syntax. */
export const EXAMPLE = `---
title: Reading the world
---

## Rusting {#rusting}

Iron rusts in damp air.[^p7] Gold does not rust, nor does *platinum*. {/* more? */} The air must be damp.

- **Salt** makes it faster.[^p8]
- Zinc keeps it away.

## Loops {#loops}

A loop such as \`for (;;) { }\` runs while $a < b$ holds.

\`\`\`js
const set = { '<b>': [[1]] } // [^p7] {#no} ==
\`\`\`

<Callout kind="note" title="Beware">

It may never end.

</Callout>

<Quiz id="metals-check" title="Metals" objective="metals">

What *every* metal does.

<Question id="which" evidence="#rusting" quote="Gold does not rust, nor does platinum.">
Which of these rusts?[^p7]

- [x] Iron
  > Yes: it binds oxygen.
- [ ] Gold \`Au\` {#gold}
  > No.
- [ ] All of these {pinned}
  > No.

<Hint>Think of a <Term>rust</Term>-red bridge.</Hint>
<Hint>

It is magnetic.

</Hint>
</Question>

<Question id="several" scoring="each" points={2} demand="recall">

Which are metals?

* [x] Iron
* [x] Gold
* [ ] Sulphur

<Why>Sulphur is none.</Why>

</Question>

<Question id="symbol" typos={1} case>
What is the symbol of iron?

- = Fe | Fe<sup>2+</sup> | \`a|b\`
- ! fe
  > Capital first.
- ! Ir
  > That is iridium.

<Why>From *ferrum*.</Why>
</Question>

<Question id="density">
How dense is iron?

- = 7.87 ± 0.05 g/cm^3
- ! 78.7 g/cm^3
  > Mind the point.

<Why>It sinks.</Why>
</Question>

<Question id="loop" objective="acids">
Complete the loop.

**while ([[i < 10|10 > i]])** \`{ }\` runs [[(ten)|nine|eleven]] times,
*or [[never]]*.

| start | end |
|-------|-----|
| [[0\\|zero]] | 9 |

<Why>From 0 to 9.</Why>
</Question>

<Question id="steps">
In which order does it happen?

1. Water wets the iron.
2. Oxygen comes in. {#oxygen}
3. Rust forms.

<Why>No water, no rust.</Why>
</Question>

<Question id="pairs">
Which belongs to which?

| Substance | Kind |
|-----------|------|
| HCl | acid |
| NaOH | base {#base} |
| $\\mathrm{H_2SO_4}$ | acid |
|  | salt |

<Why>By their ions.</Why>
</Question>

<Question id="kinds">
Sort these.

- Metals
  - iron
  - gold
- Gases
  - oxygen
- ~
  - water

<Why>Water is a liquid.</Why>
</Question>

<Question id="sentences">
Which sentences are about gold?

> Iron rusts. ==Gold does **not**.== Dr. Smith knows.
>
> ==It stays bright.== If \`a == b\`, stop.

<Why>The second and the fourth.</Why>
</Question>

<Question id="words" source="#rusting" unit="word">
Which words name metals?

- ==Iron==
- ==Gold==
- ==platinum==
- ==Zinc==

<Why>Four.</Why>
</Question>

<Question id="cell">
Where is the nucleus?

![A cell](images/cell.png)

<Area label="Nucleus" coords="100,50,20" correct>Yes.</Area>
<Area label="Wall" coords="0,0,20,100">

No, *outside*.

</Area>
<Area label="Vacuole" coords="30,30,60,30,60,60">No.</Area>

<Why>In the middle.</Why>
</Question>

<Question id="say" kind="free">
Why does iron rust?

> Because *oxygen* and water reach it.

- Names oxygen
- Names water
</Question>

</Quiz>

<Quiz id="urdu-check" title="اردو" objective="acids" demand="judgement">

<Question id="urdu" lang="ur">
اردو کس سمت لکھی جاتی ہے؟

- [x] دائیں سے بائیں
  > درست۔
- [ ] بائیں سے دائیں
  > غلط۔

</Question>

<Question id="urdu-sentences" lang="ur">
کون سا جملہ سوال ہے؟

> لوہے کو زنگ لگتا ہے۔ ==کیا سونے کو زنگ لگتا ہے؟== نہیں۔

<Why>وہ سوالیہ نشان پر ختم ہوتا ہے۔</Why>
</Question>

</Quiz>
`

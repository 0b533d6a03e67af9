import { exampleTexts } from "../../examples/playground/src/exampleTexts.ts"

/** The example pages of the playground: one event in ten languages. */
export const texts: ReadonlyArray<readonly [id: string, text: string]> = Object.entries(exampleTexts)

/** A page with marks, of its own. */
export const page = `<!doctype html><html lang="uk"><head><title>Пором — Вісті</title><meta property="article:published_time" content="2026-03-03T10:00:00+02:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Пором запізнився","author":{"@type":"Person","name":"Олена Гай"}}</script></head>
<body><nav><a href="/a">Головна</a> <a href="/b">Погода</a></nav><article><h1>Пором запізнився</h1><p>Пором з&nbsp;Одеси запізнився, — сказала <b>Ольга</b> Петренко &amp; її помічник. «Усі в&#1073;езпеці».</p>
<p>Вітер, за словами Петренко, стих лише у вівторок, 3 березня 2026 року, після полудня, і капітан вирішив не ризикувати.</p><ul><li>перше<li>друге</ul><p lang="en">The mayor of Kiev met Volodymyr Zelenskiy.</p></article><footer>© 2026 Вісті. Підпишіться на розсилку</footer></body></html>`

export const markdown = `---
title: The late ferry
date: 2026-03-03
---

# The late ferry

The ferry to *Odesa* was late, said [Olha Petrenko](https://example.org/o). \`Kiev\` is code, and *Kiev* is none.

> “All are safe,” she said.

| a | b |
|---|---|
| 1 | 2 |
`

export const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><guid>1</guid><title>One &amp; two</title><link>https://example.org/1</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>`

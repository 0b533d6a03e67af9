/** The article, its marks and what is shown of them, and the list of identities. */
export const articleStyle = `
.document{padding-block:.25rem 2.5rem}
.several .document{border-top:1px solid var(--line);padding-top:2.5rem}
.document>.top{max-width:52rem;margin-block:.9rem 1.5rem}
.top h1,.top h2,.page-head h1{font:600 clamp(1.7rem,1.1rem + 2.4vw,2.75rem)/1.14 var(--serif);letter-spacing:-.012em}
.several .top h2{font-size:clamp(1.5rem,1.1rem + 1.5vw,2.1rem)}
.top [dir=rtl],.top [lang|=zh],.top [lang|=ja]{letter-spacing:0;line-height:1.35}
.page-head h1{margin-top:.5rem}
.facts{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin-top:.9rem;color:var(--soft);font-size:.875rem}
.facts b{color:var(--ink);font-weight:600}
.columns{display:grid;grid-template-columns:minmax(0,41rem) minmax(18rem,1fr);gap:clamp(2rem,4.5vw,4rem);align-items:start}
.text{font:1.1875rem/1.66 var(--serif);max-width:68ch;hanging-punctuation:first;font-variant-numeric:oldstyle-nums}
.text p{margin-block-end:1em;text-wrap:pretty;overflow-wrap:anywhere}
.text h2,.text h3{font:650 1.2rem/1.3 var(--sans);margin-block:1.6em .6em}
.text p:is(.byline,.date,.credit,.caption){font:.875rem/1.5 var(--sans);color:var(--soft);margin-block-end:.75em;font-variant-numeric:normal}
.text p.list-item{padding-inline-start:1.4em;position:relative}
.text p.list-item::before{content:"•";position:absolute;inset-inline-start:.3em;color:var(--soft)}
.text p.quote{padding-inline-start:1em;border-inline-start:3px solid var(--line)}
.text p.table{white-space:pre-wrap;tab-size:14;font:.9rem/1.5 var(--sans)}
.text[lang|=ar],.text[lang|=fa],.text[lang|=ur]{line-height:1.95;font-size:1.2rem}
.m{color:inherit;background:none;border-radius:.18em;padding:.05em .1em;margin-inline:-.1em;text-decoration:underline;text-underline-offset:.24em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.m.per{background:color-mix(in srgb,var(--per) var(--strength),transparent);text-decoration:underline solid 2px var(--per)}
.m.org{background:color-mix(in srgb,var(--org) var(--strength),transparent);text-decoration:underline double 1.5px var(--org)}
.m.loc{background:color-mix(in srgb,var(--loc) var(--strength),transparent);text-decoration:underline dashed 2px var(--loc)}
.m.oth{background:color-mix(in srgb,var(--oth) var(--strength),transparent);text-decoration:underline wavy 1.2px var(--oth)}
.m.date,.m.sum{text-decoration:underline solid 1px var(--when)}
.m.sum{text-decoration-style:double}
.m.role{text-decoration:underline dotted 1.5px var(--quiet)}.m.dem{text-decoration:underline dashed 1px var(--quiet)}
.m .m{text-underline-offset:.16em}
.top .m.m{background:none;text-underline-offset:.16em}.top .m.m:is(.sum,.date){text-decoration:none}
.m:hover,.m:focus-visible{outline:2px solid currentColor;outline-offset:0}
.m:target{outline:2px solid var(--accent);outline-offset:1px}
.quoted{background:color-mix(in srgb,var(--quiet) 9%,transparent)}
.quoted:target{outline:2px solid var(--accent)}
.ref{line-height:0;font:600 .62em/0 var(--sans);margin-inline-start:.15em;font-variant-numeric:lining-nums}
.ref a{text-decoration:none;padding:.3em .1em}
.foreign::before{content:attr(data-name) / "";font:600 .62em/1 var(--sans);color:var(--soft);border:1px solid var(--line);border-radius:1em;padding:.15em .6em;margin-inline-end:.4em;vertical-align:.25em;unicode-bidi:isolate}
.w{anchor-name:--w;anchor-scope:--w}
.tip{display:none;position:fixed;z-index:5;inset:auto .75rem .75rem;max-height:45vh;overflow-y:auto;padding:.75rem .9rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card);color:var(--ink);box-shadow:0 .5rem 2rem #0003;font:.8125rem/1.5 var(--sans);font-variant-numeric:normal;text-align:start;white-space:normal;text-wrap:wrap;letter-spacing:0}
.tip .head{display:block;font-size:.9375rem;line-height:1.35;margin-bottom:.25rem}
.tip .type{color:var(--soft);font-size:.8125rem}
.tip .line{display:block}.tip .why{color:var(--soft)}.tip .why::before{content:"— "}
.tip .line+.why,.tip .why+.why{margin-top:.1rem}
.w:hover>.tip,.w:focus-within>.tip{display:block}
.w:has(.w:hover)>.tip,.w:has(.w:focus-within)>.tip,.hush .tip.tip{display:none}
@supports (position-area:block-end){@media (min-width:48rem){
.tip{position-anchor:--w;position-area:block-end span-inline-end;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline;inset:auto;margin:0;width:max-content;max-width:23rem;max-height:none;overflow:visible;margin-block:.3rem}
.tip::before{content:"";position:absolute;inset:-.5rem 0;z-index:-1}
}}
.names{font-size:.875rem}
.small-heading{font-size:.8125rem;color:var(--soft);font-weight:600}
.names h3,.names h4{display:flex;align-items:baseline;gap:.5rem;font-size:.9375rem;margin-block:1.1rem .5rem}
.names h3 i,.names h4 i{color:var(--soft);font-weight:400}
.names ul{list-style:none;margin:0;padding:0}
.names .group>ul{border-top:1px solid var(--line)}
.card{padding:.5rem .25rem .55rem;border-bottom:1px solid var(--line);scroll-margin-top:5rem}
.card:target,.lanes li:target,.quotations li:target,.across tr:target{background:color-mix(in srgb,var(--accent) 9%,transparent);box-shadow:-.5rem 0 0 color-mix(in srgb,var(--accent) 9%,transparent),.5rem 0 0 color-mix(in srgb,var(--accent) 9%,transparent)}
.name{display:flex;align-items:baseline;gap:.5rem}
.name b{font-weight:650;font-size:.9375rem;min-width:0}
.name .id{margin-inline-start:auto;color:var(--soft);max-width:9rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.card>:not(.name){margin-inline-start:1.05rem}
.roles{color:var(--soft);line-height:1.4}
.spelling i{color:var(--soft);font-size:.92em;unicode-bidi:isolate}
.spelling{margin-inline-end:.6em}
.latin{color:var(--soft)}.latin::before{content:"→ " / ""}
[dir=rtl] .latin::before{content:"← " / ""}
.preferred{display:flex;flex-wrap:wrap;gap:0 1rem;margin-block:.1rem 0}
.preferred div{display:flex;gap:.35rem}.preferred dt{color:var(--soft)}.preferred dd{margin:0}
.jumps a{display:inline-block;min-width:1.5rem;text-align:center;padding:.05rem .25rem}.jumps .label{margin-inline-end:.15rem}
.foot{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline}.foot details[open]{flex-basis:100%}
.card summary{color:var(--soft)}.card details ul{list-style:disc;padding-inline-start:1.1rem;color:var(--soft);line-height:1.45}
@media (min-width:60.01rem){.names{position:sticky;top:3.2rem;max-height:calc(100vh - 3.7rem);overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin;padding-inline:.5rem 1rem;padding-bottom:2.5rem;mask-image:linear-gradient(#000 calc(100% - 3rem),transparent)}}
@media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr);gap:1.5rem}.text{max-width:68ch}.names .group>ul{columns:20rem;column-gap:2rem}.card{break-inside:avoid}}
@media (max-width:30rem){.text{font-size:1.0625rem;line-height:1.62}}
`

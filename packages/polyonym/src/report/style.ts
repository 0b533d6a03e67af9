import { articleStyle } from "./articleStyle.ts"
import { partsStyle } from "./partsStyle.ts"

/**
 * Colours, type and the frame of every page. The hues are those of Okabe and Ito, darkened on light ground until text and lines of them can be read; no type is told by its hue alone:
 * each has a shape and a kind of underline too.
 */
export const pageStyle = `
:root{color-scheme:light dark;
--bg:#faf9f6;--card:#fff;--ink:#1c1d20;--soft:#5b5d64;--line:#e3e0d8;--accent:#005f94;
--per:#0072b2;--org:#c25400;--loc:#00795a;--oth:#a0457a;--when:#7a6200;--quiet:#6b6d74;--strength:11%;
--serif:"Iowan Old Style","Charter","Source Serif 4","Source Serif Pro","Noto Serif",Georgia,"Noto Naskh Arabic","Songti SC","Noto Serif CJK SC",serif;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI","Inter","Noto Sans","Helvetica Neue",Arial,"Noto Sans Arabic","PingFang SC","Noto Sans CJK SC",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono","Noto Sans Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--bg:#141619;--card:#1c1f24;--ink:#e9e8e4;--soft:#a9abb2;--line:#32353c;--accent:#7cc4f2;
--per:#56b4e9;--org:#f0a03c;--loc:#2fc296;--oth:#e39cc4;--when:#d8c64a;--quiet:#9a9ca4;--strength:20%}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:from-font}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4{font-weight:650;line-height:1.25;margin:0;text-wrap:balance}
p{margin:0}
i{font-style:normal}
bdi{unicode-bidi:isolate}
code,.id{font-family:var(--mono);font-size:.8em}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.5rem 1rem;background:var(--card);border-radius:.4rem;z-index:9}
.skip:focus{top:.75rem}
.page-head,main,.page-foot{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.page-head{padding-top:1.75rem}
.kicker{display:flex;align-items:baseline;gap:.6rem;font-size:.8125rem;font-weight:600;letter-spacing:.04em;color:var(--soft)}
.kicker::before{content:"";width:2.25rem;height:.25rem;align-self:center;background:linear-gradient(90deg,var(--per) 0 33%,var(--org) 33% 66%,var(--loc) 66%)}
[dir=rtl] .kicker,[lang|=zh] .kicker{letter-spacing:0}
.page-foot{padding-block:2rem 3rem;font-size:.8125rem;color:var(--soft)}
.label{color:var(--soft)}
.badge{display:inline-block;width:.62em;height:.62em;background:currentColor;flex:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.per>.badge,.per .badge{color:var(--per);border-radius:50%}.org>.badge,.org .badge{color:var(--org)}
.loc>.badge,.loc .badge{color:var(--loc);width:.72em;clip-path:polygon(50% 0,100% 100%,0 100%)}
.oth>.badge,.oth .badge{color:var(--oth);width:.72em;height:.72em;clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.date>.badge,.sum>.badge,.date .badge,.sum .badge{color:var(--when);height:.2em;vertical-align:.2em}
.sum>.badge,.sum .badge{height:.4em;border-block:.13em solid;background:none;vertical-align:.1em}
.role>.badge,.dem>.badge,.quote>.badge,.role .badge,.dem .badge,.quote .badge{color:var(--quiet);background:none;border-bottom:.16em dotted}
.dem>.badge,.dem .badge{border-bottom-style:dashed}.quote>.badge,.quote .badge{border-bottom:0;border-inline-start:.2em solid}
.foreign-kind>.badge{color:var(--quiet);background:none;border:.12em solid}
.unseen{display:inline-block;padding:0 .25em;margin-inline:.1em;border:1px solid currentColor;border-radius:.25em;font:600 .62em/1.5 var(--mono);vertical-align:.15em;color:var(--org);unicode-bidi:isolate;direction:ltr}
.scroll{overflow-x:auto}
details>summary{cursor:pointer}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:start;font-weight:600;padding-block:.75rem .25rem}
td,th{text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);font-weight:400}
[dir=rtl] td,[dir=rtl] th{padding:.45rem 0 .45rem .9rem}
@media (prefers-reduced-motion:no-preference){:root{scroll-behavior:smooth}}
`

export const reportStyle = `${pageStyle}${articleStyle}${partsStyle}`

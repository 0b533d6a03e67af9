/** The hues of Okabe and Ito, darker on light ground; a kind is told by its heading and its mark too. */
export const style = `
:root{color-scheme:light dark;--bg:#faf9f6;--card:#fff;--ink:#1c1d20;--soft:#5b5d64;--line:#e3e0d8;--accent:#005f94;--per:#0072b2;--org:#c25400;--loc:#00795a;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI","Inter","Noto Sans","Helvetica Neue",Arial,"Noto Sans Arabic","PingFang SC","Noto Sans CJK SC",sans-serif}
@media (prefers-color-scheme:dark){:root{--bg:#141619;--card:#1c1f24;--ink:#e9e8e4;--soft:#a9abb2;--line:#32353c;--accent:#7cc4f2;--per:#56b4e9;--org:#f0a03c;--loc:#2fc296}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:72rem;padding:1.75rem clamp(1rem,4vw,2.5rem) 3rem;background:var(--bg);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-weight:650;line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:clamp(1.6rem,4vw,2.25rem)}h2{font-size:1.25rem}h3{font-size:.8125rem;color:var(--soft);font-weight:600}
p,dl,dd,ul,ol{margin:0;padding:0}ul,ol{list-style:none}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.5rem 1rem;background:var(--card);border-radius:.4rem}.skip:focus{top:.75rem}
.kicker{display:flex;gap:.6rem;font-size:.8125rem;font-weight:600;letter-spacing:.04em;color:var(--soft)}
.kicker::before{content:"";width:2.25rem;height:.25rem;align-self:center;background:linear-gradient(90deg,var(--per) 0 33%,var(--org) 33% 66%,var(--loc) 66%)}
.soft{color:var(--soft)}.small{font-size:.8125rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin-block:1.25rem}
.figures>div{display:flex;flex-direction:column-reverse;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem}
.figures dd{font-size:1.5rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}.figures dt{font-size:.8125rem;color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav a{display:inline-block;padding-block:.2rem}
main>section{margin-top:2.25rem}
h2::before{content:"";display:inline-block;width:.62em;height:.62em;margin-inline-end:.5em;background:currentColor}
.per h2::before,.per path{color:var(--per)}.org h2::before,.org path{color:var(--org)}.loc h2::before,.loc path{color:var(--loc)}
.per h2::before{border-radius:50%}.loc h2::before{clip-path:polygon(50% 0,100% 100%,0 100%)}.plain h2::before{content:none}
svg{display:block;width:100%;fill:currentColor}svg text{font:.75rem var(--sans);fill:var(--soft)}
.row,.axes{display:grid;grid-template-columns:13rem 1fr 4.5rem;gap:.25rem 1rem;align-items:center}
.axes{margin-top:.5rem}.axis{grid-column:2;height:20px;overflow:visible}.axis line,.grid{stroke:var(--line)}
details{border-top:1px solid var(--line)}details:last-of-type{border-bottom:1px solid var(--line)}
summary{cursor:pointer;list-style:none;padding:.3rem 0}summary::-webkit-details-marker{display:none}
summary .name{font-weight:600}summary .name::before{content:"";display:inline-block;width:.4em;height:.4em;margin-inline:.1em .55em;border:solid var(--soft);border-width:0 .12em .12em 0;rotate:-45deg;vertical-align:.15em}
details[open]>summary .name::before{rotate:45deg}
summary:hover{background:var(--card)}
.row .number{text-align:end;font-variant-numeric:tabular-nums}
.strip{height:2rem}
.more{display:grid;grid-template-columns:2fr 1fr;gap:1rem 2.5rem;padding:.5rem 0 1.25rem 1.1rem}
.written>div{display:grid;grid-template-columns:7rem 1fr;gap:0 .75rem;padding-block:.15rem}.written dt{color:var(--soft);font-size:.875rem}
.written li{display:inline}.written li+li::before{content:" · ";color:var(--soft)}
.more ol+h3{margin-top:.75rem}
.beside li{display:flex;justify-content:space-between;gap:1rem;font-variant-numeric:tabular-nums}
.columns{color:var(--accent);margin-top:.75rem;overflow:visible}.columns rect:hover{opacity:.7}
.languages{margin-top:1rem;display:grid;gap:.2rem}.languages>div{display:grid;grid-template-columns:6.5rem 1fr 4.5rem;gap:1rem;align-items:center}
.languages dd{display:contents}.languages span{text-align:end;font-variant-numeric:tabular-nums}.bar{height:.8rem;color:var(--accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.8125rem;margin-top:.5rem}caption{text-align:start;color:var(--soft);padding-bottom:.5rem}
th{font-weight:400;text-align:start;white-space:nowrap;padding:.15rem .75rem .15rem 0}thead th{vertical-align:bottom;writing-mode:vertical-rl;rotate:180deg;padding:.5rem .15rem;text-align:start}
thead td{border:0}td{min-width:2.6rem;height:2rem;text-align:center;font-variant-numeric:tabular-nums;border:1px solid var(--bg)}
td.none{color:var(--soft)}
.h1{background:color-mix(in srgb,var(--per) 14%,var(--card))}.h2{background:color-mix(in srgb,var(--per) 30%,var(--card))}.h3{background:color-mix(in srgb,var(--per) 48%,var(--card))}
.self{background:repeating-linear-gradient(45deg,transparent 0 4px,var(--line) 4px 5px)}
footer{margin-top:2.5rem}
@media (max-width:44rem){.row{grid-template-columns:1fr auto}.row .strip{grid-column:1/-1;grid-row:2}.axes{grid-template-columns:1fr}.axis{grid-column:1}.more{grid-template-columns:1fr;padding-inline-start:0}.languages>div{grid-template-columns:5.5rem 1fr 3.5rem;gap:.6rem}.written>div{grid-template-columns:1fr}}
@media print{details{break-inside:avoid}}
`

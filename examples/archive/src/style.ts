/** More units than a line of a text has: for each a rule pairs the letter with what it became. */
export const mostUnits = 100

const pairs = Array.from({ length: mostUnits }, (_, i) => `.l:has(.u${i}:is(:hover,:focus)) .u${i}`).join(",")

/** The page's only style sheet. Letters are told apart by outline and underline as well as by colour. */
export const style = `
:root{--bg:#fbfaf6;--ink:#1d1b16;--soft:#5f5a4d;--line:#ddd6c4;--card:#fff;--hit:#ffe08a;--edge:#8a5a00;--lost:#b3261e;color-scheme:light dark;
--serif:"Noto Serif",Georgia,"Times New Roman",serif;--sans:system-ui,"Noto Sans",sans-serif}
@media(prefers-color-scheme:dark){:root{--bg:#16150f;--ink:#ece7d8;--soft:#aaa28d;--line:#3a372c;--card:#1f1d16;--hit:#5b4500;--edge:#ffd166;--lost:#ff9d8f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;scroll-padding-bottom:5rem}
body{margin:0;padding:0 clamp(1rem,4vw,3rem) 6rem;background:var(--bg);color:var(--ink);font:1.05rem/1.6 var(--serif)}
header,main{max-width:82rem;margin-inline:auto}
header{padding-block:2.5rem 1rem}
h1{margin:0 0 .5rem;font-size:clamp(1.6rem,4vw,2.4rem);line-height:1.2}
header p{max-width:46rem;margin:.4rem 0;color:var(--soft)}
a{color:inherit;text-underline-offset:.2em}
nav ol{columns:20rem;column-gap:2.5rem;margin:1.25rem 0 0;padding-inline-start:1.6rem}
nav li{break-inside:avoid;padding-block:.15rem}
small,.meta,th,summary,.note,output{font-family:var(--sans);font-size:.85rem}
nav small{color:var(--soft);margin-inline-start:.4rem}
section{margin-block:2.5rem;padding:1.25rem clamp(1rem,2.5vw,2rem) 1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
h2{margin:0;font-size:1.35rem;line-height:1.3}
.meta,.note{margin:.25rem 0;color:var(--soft)}
.note{max-width:52rem}
table{border-collapse:collapse}
.text{width:100%;margin-top:1rem;table-layout:fixed}
th{text-align:start;font-weight:600;color:var(--soft);vertical-align:bottom}
.text :is(th,td){padding:.3rem 1.25rem .3rem 0;vertical-align:top}
.text thead th{border-bottom:1px solid var(--line);padding-bottom:.5rem}
.text tbody tr:hover td{background:color-mix(in srgb,var(--hit) 12%,transparent)}
.u{border-radius:.15em}
td:first-child .u{cursor:default}
.lost{text-decoration:underline dotted var(--lost);text-decoration-thickness:.14em;text-underline-offset:.28em}
.stays{color:var(--lost)}
.none{display:inline-block;width:0;height:1.1em;vertical-align:-.2em}
${pairs}{background:var(--hit);outline:.1em solid var(--edge)}
.u:focus{outline-width:.16em}
details{margin-top:1rem;border-top:1px solid var(--line);padding-top:.75rem}
summary{cursor:pointer;font-weight:600}
.scroll{overflow-x:auto}
.letters{margin-top:.75rem}
.letters :is(th,td){padding:.15rem 1.5rem .15rem 0;white-space:nowrap;vertical-align:baseline}
.letters tbody th{font:1.1rem var(--serif);color:var(--ink)}
.letters .what{color:var(--lost);font:.8rem var(--sans)}
output{position:fixed;inset:auto 0 0;padding:.7rem clamp(1rem,4vw,3rem);background:var(--card);border-top:1px solid var(--line);color:var(--soft);min-height:3rem}
output b{color:var(--ink);font:1.15rem var(--serif);margin-inline:.1em .5em}
:is(a,summary,.scroll):focus-visible{outline:.16em solid var(--edge);outline-offset:.15em}
@media(max-width:48rem){
.text,.text tbody,.text tr,.text td{display:block}
.text thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.text tr{padding-block:.6rem;border-bottom:1px solid var(--line)}
.text td{padding:0}
.text td+td{padding-inline-start:4.6rem;text-indent:-4.6rem;font-size:.98rem}
.text td+td::before{content:attr(data-system);display:inline-block;width:4.6rem;text-indent:0;color:var(--soft);font:600 .72rem var(--sans)}
}
@media print{
:root{--bg:#fff;--ink:#000;--soft:#444;--line:#bbb;--card:#fff;--lost:#000}
@page{margin:16mm}
body{padding:0;font-size:9.5pt}output,nav,.hint,details{display:none}.stays{font-weight:700}section{border:0;padding:0;margin-block:1.5rem;break-inside:auto}tr{break-inside:avoid}h2{break-after:avoid}
}
`

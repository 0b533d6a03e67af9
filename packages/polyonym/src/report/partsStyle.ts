/** What can be hidden, what stands below the article, what several articles have in common, and print. */
export const partsStyle = `
.show{display:flex;flex-wrap:wrap;gap:.1rem;padding-block:.5rem;margin-block:1rem 0;border-block:1px solid var(--line);background:var(--bg);font-size:.8125rem}
.show label{display:inline-flex;align-items:center;gap:.4rem;padding:.25rem .5rem;border-radius:2rem;cursor:pointer}
.show label:hover{background:color-mix(in srgb,var(--quiet) 12%,transparent)}
.show label:has(:focus-visible){outline:2px solid var(--accent)}
.show .label{padding-block:.25rem;padding-inline-end:.35rem}
.show input{position:absolute;opacity:0;width:1px;height:1px;margin:0}
.show label:has(input:not(:checked)){color:var(--soft);text-decoration:line-through}
.show label:has(input:not(:checked)) .badge{opacity:.35}
.show i{color:var(--soft);font-variant-numeric:tabular-nums}
@media (min-width:60.01rem){.show{position:sticky;top:0;z-index:4}}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:0 clamp(2rem,4vw,3.5rem);margin-top:2.5rem}
.panel{border-top:1px solid var(--line);padding-block:1.25rem 1.75rem;min-width:0}
.panel.wide{grid-column:1/-1}.panel.dates{grid-row:span 2}
.panel>h2,.panel>h3{font-size:1.0625rem;margin-bottom:.9rem}
.note{color:var(--soft);font-size:.8125rem}
.quotations{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1.25rem clamp(1.5rem,3vw,2.5rem)}
.quotations blockquote{margin:0;font:1.0625rem/1.5 var(--serif)}
.quotations .by{font-size:.8125rem;margin-top:.25rem;color:var(--soft)}
.back{display:inline-block;text-decoration:none;margin-inline-start:.4em}
.lanes{list-style:none;margin:0;padding:0}
.lanes li,.axis{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:0 1rem;align-items:center}
.lanes li{padding-block:.2rem;font-size:.875rem}
.lanes .timed{grid-template-columns:minmax(6rem,9rem) minmax(0,1fr) 5rem}.timed>.end{text-align:end}
.lanes .note{grid-column:2/-1;line-height:1.45;padding-bottom:.3rem}
.lanes code,.end{color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums}.lanes code{white-space:nowrap}
.lanes .what{line-height:1.35;overflow-wrap:anywhere}
svg{display:block}
.lane rect{fill:var(--per)}.lane line{stroke:var(--line)}.lane .break{stroke:var(--quiet);stroke-dasharray:2 3}
.lanes .date rect{fill:var(--when)}.lanes .published rect{fill:var(--ink)}.lane .open{fill-opacity:.45}
.axis text{fill:var(--soft);font:.75rem var(--sans)}
.axis svg{overflow:visible}
.unplaced,.total{font-size:.875rem;margin-top:.75rem;line-height:1.7}
.stages{margin:0;padding:0;list-style:none;font-size:.875rem}
.stages li{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:0 1rem;padding-block:.3rem}
.stage{font-weight:600}
.part{display:inline-block;margin-inline-end:.75em;color:var(--soft)}.part b{color:var(--ink);font-weight:500}
.ranges{border-radius:.3rem;overflow:hidden;background:var(--line)}
.l0{fill:var(--per);background:var(--per)}.l1{fill:var(--org);background:var(--org)}.l2{fill:var(--loc);background:var(--loc)}.l3{fill:var(--oth);background:var(--oth)}.l4{fill:var(--when);background:var(--when)}
.shares{list-style:none;padding:0;margin:.75rem 0 0;font-size:.875rem}
.shares li{padding-block:.15rem}
.swatch{display:inline-block;width:.75em;height:.75em;border-radius:.2em;margin-inline-end:.4em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.folds{border-top:1px solid var(--line)}
.fold{border-bottom:1px solid var(--line)}
.fold>summary{padding-block:.75rem;font-weight:600}
.fold>summary i{font-weight:400;color:var(--soft);font-size:.8125rem;margin-inline-start:.5rem}
.folded{padding-bottom:1.5rem}
.dropped{margin:0;display:grid;gap:1rem;font-size:.875rem}
.dropped div{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.15rem 1rem}
.dropped dt{grid-row:1;color:var(--soft)}.dropped dd{margin:0;grid-column:2}
.roman{font-size:1rem}
.receipt{font-size:.875rem}.receipt :is(p,td,th){overflow-wrap:anywhere}
.json{font:.78rem/1.55 var(--mono);background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;overflow-wrap:anywhere;text-align:left}
.json .in{padding-left:1.25em;border-left:1px solid var(--line);margin-left:.25em}
.json summary{list-style:none;border-radius:.2em}
.json summary::-webkit-details-marker{display:none}
.json summary::before{content:"▾" / "";color:var(--soft);display:inline-block;width:1em;margin-left:-1em;transition:none}
.json details:not([open])>summary::before{content:"▸" / ""}
.json details:not([open])>summary>.size::after{content:" … " attr(data-size);color:var(--soft)}
.json .in>details{margin-left:0}
.jk{color:var(--per)}.js{color:var(--loc)}.jn{color:var(--org)}
.contents ol{margin:1rem 0 0;padding-inline-start:1.4rem;display:grid;gap:.2rem}
.contents{margin-bottom:2rem}
.contents a{font-family:var(--serif);font-size:1.0625rem}
.index>h2{font:600 1.5rem/1.2 var(--serif);margin-bottom:1rem}
.index h3{font-size:1.0625rem;margin-block:1.75rem .5rem}
figure{margin:0}
figcaption{color:var(--soft);font-size:.8125rem;max-width:70ch;margin-top:.5rem}
.graph-scroll{background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.graph{min-width:44rem;width:100%;height:auto}
.edges line{stroke:var(--quiet);stroke-opacity:.28;transition:stroke-opacity .12s}
.node{text-decoration:none;cursor:pointer}
.node.per{fill:var(--per)}.node.org{fill:var(--org)}.node.loc{fill:var(--loc)}.node.oth{fill:var(--oth)}
.node text{fill:var(--ink);font:500 12.5px var(--sans);paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.node:focus-visible{outline:none}
.node:focus-visible>:is(circle,polygon),.node:hover>:is(circle,polygon){stroke:var(--ink);stroke-width:3px}
.node:focus-visible text,.node:hover text{font-weight:700}
.graph:has(.node:is(:hover,:focus-visible)) .edges line{stroke-opacity:.1}
.across{min-width:46rem}
.across thead th{font-weight:600;color:var(--soft);font-size:.8125rem}
.across tbody th{width:26%}.across th b{font-weight:600}
.across .kind{display:block;color:var(--soft);font-size:.8125rem}
.across .kind,.across .id{margin-inline-start:1.1em}
.across .number{font-variant-numeric:tabular-nums}
.across td a{display:inline-block;min-width:1.25rem;text-align:center}.across td:nth-child(4){min-width:6rem}
.across .near{color:var(--soft);width:24%}
@media (max-width:36rem){.lanes li,.axis,.stages li,.dropped div{grid-template-columns:minmax(0,1fr)}.lanes .note,.dropped dd{grid-column:1/-1}.lanes .timed{grid-template-columns:minmax(0,1fr) auto}.timed>.lane{grid-area:2/1/3/-1}.axis>span:first-child{display:none}.dropped dt{grid-row:auto}.show{gap:0}}
@media print{@page{margin:18mm 16mm}:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb}
.show,.skip,.jumps,.back,.folds,.contents{display:none}body{font-size:10pt}.page-head,main,.page-foot{max-width:none;padding-inline:0}
.columns{display:block}.text{max-width:none;font-size:11pt;line-height:1.5}.tip.tip{display:none}.m{background:none!important;color:inherit}
.m[data-note]::after{content:attr(data-note);font:600 .6em/0 var(--sans);vertical-align:super;margin-inline-start:.1em}
.names{position:static;max-height:none;overflow:visible;margin-top:1.5em;border-top:1px solid var(--line);font-size:8.5pt}.names .group>ul{columns:2;column-gap:2em}.card{break-inside:avoid}
.card .badge{display:none}.card .name::before{content:attr(data-note);font-weight:600;min-width:1.4em}.card>:not(.name){margin-inline-start:1.9em}
.card summary{display:none}.card details::details-content{content-visibility:visible;block-size:auto}.card details ul{padding:0}.card details li{display:inline}.card details li+li::before{content:"· "}
.panel,.fold,figure,.lanes li{break-inside:avoid}.document{break-before:page}.document:first-of-type{break-before:auto}a{color:inherit}}
`

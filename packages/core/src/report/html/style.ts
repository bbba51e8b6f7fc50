/**
 * The whole style of the page: calm on a screen in light and dark, plain on paper. Nothing is loaded from elsewhere.
 * `mso-number-format` keeps a spreadsheet that opens the page from taking a name that begins with `=` for a formula.
 */
export const style = `
:root{color-scheme:light dark;--bg:#f7f8f9;--card:#fff;--ink:#1b2733;--soft:#566472;--line:#dbe1e6;--accent:#0b6572;--accent-bg:#e3f1f2;--pass:#1d6f42;--pass-bg:#e2f2e8;--fail:#a8261c;--fail-bg:#fbe9e7;--warn:#835400;--warn-bg:#fbf0d9}
@media (prefers-color-scheme:dark){:root{--bg:#10171d;--card:#182129;--ink:#e4eaee;--soft:#9fadb8;--line:#2d3a44;--accent:#6cc5cf;--accent-bg:#173539;--pass:#7ccb99;--pass-bg:#17342a;--fail:#f19a90;--fail-bg:#40211f;--warn:#e4b964;--warn-bg:#3a2e16}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;-webkit-text-size-adjust:100%}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.2rem;margin:2.75rem 0 .75rem;font-weight:650}
h3{font-size:1rem;margin:1.25rem 0 .4rem;font-weight:600}
p{margin:.35rem 0;max-width:46rem}
a{color:var(--accent)}
code{font:.86em ui-monospace,SFMono-Regular,Consolas,monospace;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.small{font-size:.86rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.25rem}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1.75rem;list-style:none;margin:1rem 0 0;padding:0}
.counts b{font-size:1.35rem;font-variant-numeric:tabular-nums;margin-right:.35rem}
.path{display:grid;grid-template-columns:repeat(6,1fr);list-style:none;margin:0;padding:0}
.path li{position:relative;padding:2.1rem .6rem 0 0}
.path li::before{content:"";position:absolute;top:.75rem;left:0;right:0;height:2px;background:var(--line)}
.path li:last-child::before{right:calc(100% - 1.5rem)}
.path li.passed::before{background:var(--pass)}
.path .dot{position:absolute;top:0;left:0;width:1.6rem;height:1.6rem;border-radius:50%;border:2px solid var(--line);background:var(--card);display:grid;place-items:center;font-size:.8rem;font-weight:650}
.path .passed .dot{border-color:var(--pass);background:var(--pass);color:var(--card)}
.path .in-progress .dot,.path .ready-for-approval .dot{border-color:var(--accent);color:var(--accent)}
.path .re-opened .dot{border-color:var(--fail);color:var(--fail)}
.path a{color:inherit;text-decoration:none;font-weight:600;line-height:1.3;display:block}
.tag{display:inline-block;border-radius:.3rem;padding:.05rem .45rem;font-size:.8rem;font-weight:600;white-space:nowrap;background:var(--line);color:var(--ink)}
.tag.fail,.tag.not-met,.tag.re-opened,.tag.critical,.tag.denied,.tag.failed,.tag.invalid,.tag.overdue{background:var(--fail-bg);color:var(--fail)}
.tag.unknown,.tag.high,.tag.partial,.tag.missing{background:var(--warn-bg);color:var(--warn)}
.tag.pass,.tag.met,.tag.passed,.tag.complete,.tag.given,.tag.done{background:var(--pass-bg);color:var(--pass)}
.tag.in-progress,.tag.ready-for-approval,.tag.waived{background:var(--accent-bg);color:var(--accent)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-top:1px solid var(--line);mso-number-format:"\\@"}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.84rem}
tbody th{font-weight:600}
td.number{font-variant-numeric:tabular-nums;text-align:right;padding-right:1rem}
.scale{display:inline-grid;grid-template-columns:repeat(5,1.15rem);gap:3px;vertical-align:middle}
.scale i{height:.8rem;border-radius:2px;background:var(--line)}
.scale i.on{background:var(--accent)}
.scale i.low{background:var(--fail)}
.scale i.self{outline:2px solid var(--ink);outline-offset:1px}
.rating{font-weight:650;font-variant-numeric:tabular-nums;margin-left:.6rem;white-space:nowrap}
details{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.5rem 0}
summary{cursor:pointer;padding:.65rem 1.1rem;display:flex;flex-wrap:wrap;gap:.2rem .75rem;align-items:baseline}
summary::before{content:"+";color:var(--soft);width:.7rem;font-weight:650}
details[open]>summary::before{content:"\\2212"}
summary .title{font-weight:600;flex:1 1 18rem}
details>div{padding:0 1.25rem 1rem}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
ol.next{padding-left:1.3rem;margin:.25rem 0}
ol.next li{margin:.4rem 0}
footer{margin:3rem auto 2rem;color:var(--soft);font-size:.86rem}
@media (max-width:52rem){.path{grid-template-columns:1fr}.path li{padding:0 0 1.1rem 2.3rem}.path li::before,.path li:last-child::before{top:0;bottom:0;left:.75rem;right:auto;width:2px;height:auto}.path li:last-child::before{display:none}}
@media print{:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0b5560;--accent-bg:#fff;--pass:#14532d;--pass-bg:#fff;--fail:#8a1c13;--fail-bg:#fff;--warn:#6b4400;--warn-bg:#fff}body{font-size:10pt}main,header,footer{max-width:none;padding:0}.card,details{border:0;padding:0;border-radius:0}summary,details>div{padding-left:0;padding-right:0}summary::before{display:none}details::details-content{content-visibility:visible;block-size:auto;height:auto;opacity:1}.tag{border:1px solid}.scale i{print-color-adjust:exact;-webkit-print-color-adjust:exact}h2,h3,summary,thead{break-after:avoid}tr,li{break-inside:avoid}.wide{overflow:visible}a{color:inherit;text-decoration:none}@page{margin:16mm}}
`

import { cellText } from './src/view-models/table.ts';
import * as a from './src/view-models/upgrade/states.ts';
import * as b from './src/view-models/upgrade/state-power.ts';
import * as c from './src/view-models/upgrade/state-fit.ts';
for (const t of [a.stateTable(), b.statePowerTable(), b.changedRulesTable(), c.stateFitTable(), c.contextByCardsTable()]) {
 console.log('##', t.caption);
 for (const r of t.rows) console.log(r.id, Object.values(r.cells).map(x=>cellText(x)+(typeof x==='object'&&x.verdict?`[${x.verdict}]`:'')+(typeof x==='object'&&typeof x.detail==='string'?` (${x.detail})`:'')).join(' | '));
}
import * as d from './src/view-models/upgrade/memory-prices.ts';
import * as e from './src/view-models/upgrade/steps.ts';
for (const t of [d.memoryStepTable(), e.orderTable(), e.stepView('two-gpu').needs]) {
 console.log('##', t.caption);
 for (const r of t.rows) console.log(r.id, Object.values(r.cells).map(x=>cellText(x)+(typeof x==='object'&&x.verdict?`[${x.verdict}]`:'')+(typeof x==='object'&&typeof x.detail==='string'?` (${x.detail})`:'')).join(' | '));
}
import * as f from './src/view-models/a16z-comparison.ts';
import * as g from './src/view-models/a16z-outlet.ts';
import * as h from './src/view-models/systems.ts';
for (const t of [f.buildComparisonTable(), g.outletTable(), h.systemTable()]) {
 console.log('##', t.caption);
 for (const r of t.rows) console.log(r.id, Object.values(r.cells).map(x=>cellText(x)+(typeof x==='object'&&x.verdict?`[${x.verdict}]`:'')+(typeof x==='object'&&typeof x.detail==='string'?` (${x.detail})`:'')).join(' | '));
}

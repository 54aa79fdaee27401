import { FaultLeaf, FaultQuestion } from '../schema/fault-tree.ts';
import { parseRecords } from '../schema/parse.ts';

const file = 'src/data/assembly/fault-tree.ts';

/** Id of what comes when every question is answered with yes. */
export const FAULT_TREE_END = 'all-well';

/** The first start, on the bench and in the case, in the order in which things can be seen. */
export const faultQuestions = parseRecords(file, FaultQuestion, [
	{ id: 'lamp', question: 'Rocker on: does a lamp on the board light?', yes: 'fans', no: 'no-life' },
	{ id: 'fans', question: 'Start button: do both cooler fans turn?', yes: 'code', no: 'no-turn' },
	{ id: 'code', question: 'Does the display leave 00?', yes: 'waited', no: 'code-00' },
	{ id: 'waited', question: 'Have you waited {assembly.training-wait}?', yes: 'moves', no: 'training' },
	{ id: 'moves', question: 'Did the code move on by then?', yes: 'picture', no: 'code-stuck' },
	{ id: 'picture', question: 'Is there a picture?', yes: 'modules', no: 'black' },
	{ id: 'modules', question: 'Does the setup list six modules and two drives?', yes: 'card', no: 'module-missing' },
	{ id: 'card', question: 'In the case: does it list the card?', yes: 'sensors', no: 'card-missing' },
	{ id: 'sensors', question: 'In the case: does every fan report a speed?', yes: FAULT_TREE_END, no: 'fan-missing' },
]);

export const faultLeaves = parseRecords(file, FaultLeaf, [
	{ id: 'no-life', first: 'Outlet, rocker, 24-pin plug', problem: 't-61', step: 'wire-bench' },
	{ id: 'no-turn', first: 'EPS plugs; in the case the switch’s pins', problem: 't-61', step: 'connect-front-panel' },
	{ id: 'code-00', first: 'EPS plugs, then the processor’s seat', problem: 't-61', step: 'fit-cpu' },
	{ id: 'training', first: 'Wait; do not cut the power', problem: 't-01', step: 'start-bench' },
	{ id: 'code-stuck', first: 'One module alone, reseated', problem: 't-02', step: 'fit-memory' },
	{ id: 'black', first: 'Other output, VGA switch', problem: 't-01', step: 'inspect-board' },
	{ id: 'module-missing', first: 'Seat it again, then swap it', problem: 't-62', step: 'fit-memory' },
	{ id: 'card-missing', first: 'Card and 16-pin plug, seated again', problem: 't-62', step: 'fit-gpu' },
	{ id: 'fan-missing', first: 'Header, then limits of the controller', problem: 't-51', step: 'connect-fans' },
]);

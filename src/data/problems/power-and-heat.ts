import type { ProblemInput } from '../schema/problem.ts';

/** Plugs, supply, wall, temperature and noise. */
export const powerAndHeatProblems = [
	{
		id: 't-49',
		group: 'power-and-heat',
		title: 'The 12V-2x6 plug is brown or hot',
		symptom: 'The plug at the card smells, is soft, discoloured, or too hot to hold.',
		causes: [
			'It was never pushed home.',
			'The cable bends right behind the plug and pulls some of its contacts aside.',
			'An adapter adds contacts.',
			'The connector works near its limit: it is made for {power-budget.connector-16pin}. The known cases are cards of that class; this one takes {gpu.board-power}, half of it.',
		],
		checks: ['With the machine off and the cord out, look at plug and socket under a light: colour, shape, a gap.'],
		fixes: [
			{
				text: 'Stop work, switch off, pull the cord, and let it cool.',
				hazard: {
					signal: 'WARNING',
					hazard: 'Plug with a bad contact under load.',
					consequence: 'It melts, and can set fire to the case.',
					avoid: 'Do not go on until plug and cable are replaced. Never bend it straight under load.',
				},
			},
			'Replace a cable that changed colour or shape. Have the card looked at if its socket did.',
			'Use the cable that belongs to the supply, without an adapter, as in [the plug’s step](/04-assembly-guide/#step-connect-gpu-power): straight behind the plug, pushed until it clicks.',
			'Look again after a week, and then at every cleaning.',
		],
		verify: [
			'The edge of the plug lies flush, and under load it is warm at most; a thermometer on the housing shows no rise beyond the first half hour.',
		],
		status: 'reported',
		sources: ['tomshardware-12v-plugs', 'intel-psu-guide-cards', 'wikipedia-12vhpwr'],
		date: '2025',
		note: 'No report of a melted plug on a Max-Q was found.',
		problems: ['t-14', 't-54'],
	},
	{
		id: 't-50',
		group: 'power-and-heat',
		title: 'The card slows down from heat',
		messages: ['SW Thermal Slowdown : Active', 'HW Thermal Slowdown : Active'],
		symptom: 'Clocks and tokens per second fall after some minutes.',
		causes: [
			'Its own fan curve is timid: one Max-Q ran its blower at {software.fan-default} while the chip had {software.fan-default-core}.',
			'It breathes warm air: closed front, a second card right beside it, dust.',
		],
		checks: [
			{ text: 'What slows it?', code: 'nvidia-smi -q -d PERFORMANCE | grep -A12 "Event Reasons"', language: 'bash' },
		],
		fixes: [
			'Clean the filters and raise the front fans.',
			'[Raise the blower’s curve](/05-software-setup/#proc-gpu-cooling), for instance {faults.owner-fan} at {faults.owner-fan-temperature}.',
			'Leave an empty slot between two cards.',
			{ text: 'Lower the power limit to what owners use.', code: 'sudo nvidia-smi -pl 275', language: 'bash' },
		],
		verify: [
			{
				text: 'Below {accept.gpu-temperature} after half an hour of load, and no slowdown is active.',
				code: 'nvidia-smi --query-gpu=temperature.gpu,fan.speed,clocks.sm --format=csv -l 10',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-05',
		problems: ['t-51', 't-56'],
	},
	{
		id: 't-54',
		group: 'power-and-heat',
		title: 'The machine switches off at load peaks',
		symptom: 'Off, or the card gone, at the moment the load jumps, although the supply is large enough.',
		causes: [
			'A supply with several rails cuts one cable off: owners saw this with another maker’s unit in multi-rail mode.',
			'Two cards hang on one cable.',
			'An old UPS cannot follow the jump.',
		],
		checks: [
			{ text: 'What did the management controller note?', code: 'sudo ipmitool sel list | tail -20', language: 'bash' },
			{
				text: 'Does it stop with a lower limit? This is a test, not a repair.',
				code: 'sudo nvidia-smi -pl 250',
				language: 'bash',
			},
		],
		fixes: [
			'Give each card a cable of its own from the supply.',
			'Switch a supply that has the choice to single-rail.',
			'Try without the UPS, straight on the wall.',
			'Then have the supply tested or replaced.',
		],
		verify: ['Two hours of load and idle in turn without a restart, and no power event in the log.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-05-13',
		note: 'How the supply of this build behaves under such peaks, and where it trips, is unknown.',
		problems: ['t-14', 't-55', 't-49'],
	},
	{
		id: 't-55',
		group: 'power-and-heat',
		title: 'The breaker trips or the UPS beeps',
		symptom: 'The circuit goes off under load or at switching on, or the UPS signals overload.',
		causes: [
			'The sum is too large for the circuit. [The power budget](/01-bill-of-materials/#power-supply-and-wall-socket) comes to {=power.base.wall} at full load, {=power.two-gpu.wall} with a second card; an ordinary US outlet carries {mains.us-15a-continuous} for hours, all devices on the circuit together.',
			'The inrush of several machines switched on at once.',
		],
		checks: [
			'Put a plug-in meter in between and read the draw at full load, with the monitor and everything else on that circuit counted in.',
		],
		fixes: [
			{
				text: 'Give the machine a circuit of its own, or move other loads away from it.',
				hazard: {
					signal: 'WARNING',
					hazard: 'A circuit loaded beyond its rating.',
					consequence: 'Wires and sockets overheat; fire.',
					avoid: 'Never fit a larger breaker. An electrician changes the circuit.',
				},
			},
			'Size the UPS: at least {bom-advice.ups-one-card} for one card, {bom-advice.ups-two-cards} for two, with sine output.',
			'Switch several machines on one after another.',
		],
		verify: ['An hour of full load on processor and card together, with the meter below the limit of the circuit.'],
		status: 'derived',
		sources: ['guide', 'manhattanreefs-circuits'],
		date: '2026-11-23',
		note: 'From our power budget; nobody has metered this machine. The limits are for the United States: elsewhere the local rules count.',
		problems: ['t-54'],
	},
	{
		id: 't-56',
		group: 'power-and-heat',
		title: 'The machine is too loud',
		symptom: 'A blower that can be heard in the next room, or case fans that never calm down.',
		causes: [
			'A blower card under full load is loud by design.',
			'The management controller runs the fans by curves made for a server.',
		],
		fixes: [
			{
				text: 'Lower the power limit a little, within {gpu.power-limit-range}.',
				code: 'sudo nvidia-smi -pl 275',
				language: 'bash',
			},
			'Give the case fans [gentle curves](/04-assembly-guide/#step-set-fan-curves), and more air at the front so that the blower turns slower.',
			'Put it in another room and work over the network.',
		],
		verify: ['It suits your ear, and the card stays below {accept.gpu-temperature} after half an hour of load.'],
		status: 'unverified',
		date: '2026-11-23',
		note: 'No figure in decibels was found for this card or this machine; the advice is common practice.',
		problems: ['t-50', 't-51'],
	},
] satisfies ProblemInput[];

import type { ProblemInput } from '../schema/problem.ts';

/** Fans and the board's management controller. */
export const managementProblems = [
	{
		id: 't-51',
		group: 'management',
		title: 'All case fans at full speed, or fans no longer reported',
		symptom: 'The fans roar although the machine is cool. Or the event log is full, and fan readings have vanished.',
		causes: [
			'The controller’s lower limits are made for industrial fans. A slow fan falls below its limit and counts as dead.',
			'On the predecessor board a full event log stopped the readings.',
		],
		checks: [
			{
				text: 'Which fan is below its limit, and what stands in the log?',
				code: 'sudo ipmitool sdr type fan\nsudo ipmitool sel list | tail',
				language: 'bash',
			},
		],
		fixes: [
			'Set the curves for the fans you have on the controller’s page: [fan curves](/04-assembly-guide/#step-set-fan-curves).',
			{
				text: 'Set the lower limits below the slowest speed of each fan, for instance:',
				code: 'sudo ipmitool sensor thresh "<fan>" lower 100 200 300',
				language: 'bash',
				hazard: {
					signal: 'NOTICE',
					hazard: 'A limit set too low.',
					consequence: 'A fan that stops is not noticed, and parts overheat.',
					avoid: 'Stay well above standstill, and test once: stop the fan and see the alarm.',
				},
			},
			{
				text: 'Save the log, then clear it.',
				code: 'sudo ipmitool sel save sel.txt\nsudo ipmitool sel clear',
				language: 'bash',
			},
		],
		verify: [
			{
				text: 'Every fan reads “ok”, and the log stays short.',
				code: 'sudo ipmitool sdr type fan\nsudo ipmitool sel list',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['lm-sensors-342', 'owner-9955wx-log'],
		date: '2026',
		note: 'The full log was seen on the predecessor board. On this board one owner finds the curves in the management controller, not in the BIOS.',
		problems: ['t-52', 't-56'],
	},
	{
		id: 't-52',
		group: 'management',
		title: 'lm-sensors shows 0 RPM',
		messages: ['fan1: 0 RPM'],
		causes: ['The fans hang on the management controller. The chip that lm-sensors reads has nothing on its inputs.'],
		fixes: [
			{
				text: 'Read them from the controller.',
				code: 'sudo apt install ipmitool\nsudo ipmitool sdr type fan',
				language: 'bash',
			},
		],
		verify: ['The speeds there follow the load.'],
		status: 'reported',
		sources: ['lm-sensors-342'],
		date: '2023-03',
		note: 'Seen on the predecessor board.',
		problems: ['t-51'],
	},
] satisfies ProblemInput[];

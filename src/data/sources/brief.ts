import type { SourceInput } from '../schema/source.ts';

export const briefSources = [
	{
		id: 'brief',
		title: 'AI Workstation Build: Executive Summary, version 1.0',
		publisher: 'The owner of the machine',
		kind: 'brief',
		date: '2025-10-06',
		accessed: '2026-11-23',
		read: 'itself',
		note: 'The document this guide was commissioned from. It is not published at an address of its own.',
	},
	{
		id: 'guide',
		title: 'This guide’s own arithmetic and practice',
		publisher: 'The build guide',
		kind: 'guide',
		accessed: '2026-11-23',
		read: 'itself',
		note: 'Cited where a figure is our own rule of work or follows from other figures by arithmetic that is shown.',
	},
] satisfies SourceInput[];

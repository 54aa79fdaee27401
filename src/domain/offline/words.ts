import type { Report } from './edition.ts';

/** What the reader can rely on without a connection. */
export type OfflineStatus =
	/** The browser has no service worker, or none here (a private window). */
	| { kind: 'unsupported' }
	/** Plain http on another machine: browsers keep pages of secure addresses only. */
	| { kind: 'insecure' }
	/** The browser or the host did not let the worker start. */
	| { kind: 'refused' }
	/** First visit: files are on their way. */
	| { kind: 'saving' }
	/** First visit: the connection went before all files were here; nothing is kept. */
	| { kind: 'stopped' }
	/** `updateStopped`: a newer guide exists and could not be saved whole. */
	| { kind: 'kept'; report?: Report | undefined; isOnline: boolean; updateStopped: boolean }
	| { kind: 'newer'; report?: Report | undefined }
	/** The newer guide was accepted in another tab while the reader was writing in this one. */
	| { kind: 'accepted-elsewhere' };

export interface OfflineWords {
	text: string;
	/** What the reader can do about it: the label of the button. */
	action?: 'Reload' | 'Try again';
}

const edition = (report: Report | undefined) => (report ? `revision ${report.revision} (${report.records})` : '');

function wordsWhenKept({ report, isOnline, updateStopped }: Extract<OfflineStatus, { kind: 'kept' }>): OfflineWords {
	const named = edition(report);
	if (report && report.missing > 0) {
		const text = `Only partly available offline: the browser has removed ${report.missing} of ${report.total} files.`;
		return isOnline ? { text, action: 'Try again' } : { text: `You are offline. ${text}` };
	}
	if (!isOnline) return { text: `You are offline. The whole guide is on this device${named && `: ${named}`}.` };
	if (!updateStopped) return { text: `Available offline${named && `: ${named}`}.` };
	const inUse = named ? `${named.charAt(0).toUpperCase()}${named.slice(1)}` : 'The guide as you have it';
	return { text: `A newer guide could not be saved whole. ${inUse} stays available offline.`, action: 'Try again' };
}

/** One sentence or two per state, and the button that belongs to it. */
export function offlineWords(status: OfflineStatus): OfflineWords {
	switch (status.kind) {
		case 'unsupported':
			return { text: 'Not available offline: this browser has no service worker, or none in a private window.' };
		case 'insecure':
			return {
				text: 'Not available offline: browsers keep pages of https addresses only, and this one is plain http.',
			};
		case 'refused':
			return {
				text: 'Not available offline: the browser or the host refused the service worker.',
				action: 'Try again',
			};
		case 'saving':
			return { text: 'Saving the guide for offline …' };
		case 'stopped':
			return { text: 'Not available offline yet: saving stopped half-way.', action: 'Try again' };
		case 'kept':
			return wordsWhenKept(status);
		case 'newer': {
			const named = edition(status.report);
			return { text: `A newer guide is ready${named && `: ${named}`}.`, action: 'Reload' };
		}
		case 'accepted-elsewhere':
			return { text: 'A newer guide is in use. This tab stays as it is until you reload it.', action: 'Reload' };
	}
}

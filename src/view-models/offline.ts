import { guide } from '../data/guide.ts';
import { dataHash } from './content-hash.ts';

/** How a page names the edition it belongs to. */
export const offlineEdition = () => ({ revision: guide.revision, records: dataHash() });

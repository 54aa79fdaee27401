import { inferenceValues } from './inference.ts';
import { measurementValues } from './measurements.ts';
import { merged, type Values } from './named-models.ts';
import { tuningValues } from './tuning.ts';

/** Speed, memory, fine-tuning and what the measurements add up to. */
export const performanceValues: Values = merged([inferenceValues, tuningValues, measurementValues]);

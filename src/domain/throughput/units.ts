/** Floating-point operations per second in a TFLOPS. */
export const FLOPS_PER_TFLOPS = 1e12;

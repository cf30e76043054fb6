export { forecast, lawAt, MAX_HORIZON, type Forecast } from './forecast.ts';
export { normalCdf, normalQuantile } from './normal.ts';
export { threePoint } from './opinion.ts';
export { cdf, quantile, type Law } from './split-t.ts';
export { straightLine, type StraightLine } from './straight-line.ts';
export { sumLaw, type SumOptions } from './sums.ts';

/** Pulling a card's lower right corner: in steps of the grid, within the limits it was given. */
import { clamp, type Extent, type Point } from './geometry.ts';

export interface SizeLimits {
	least: Extent;
	most: Extent;
	/** Sizes are whole multiples of this; 1 where the grid is switched off. */
	grid: number;
}

/** The size after the corner was pulled by a distance in board units. */
export function resized(start: Extent, by: Point, { least, most, grid }: SizeLimits): Extent {
	return {
		width: clamp(stepped(start.width + by.x, grid), least.width, most.width),
		height: clamp(stepped(start.height + by.y, grid), least.height, most.height)
	};
}

function stepped(length: number, grid: number): number {
	return Math.round(length / grid) * grid;
}

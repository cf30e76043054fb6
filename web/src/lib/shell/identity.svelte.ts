/** Who one is to others on a board: a name and a colour, remembered on this device. */
import { MAX_NAME, PERSON_COLOURS } from '#lib/sync/presence.ts';
import { recall, remember } from './device.ts';

export interface Identity {
	name: string;
	colour: number;
}

let me: Identity = $state.raw({ name: '', colour: 1 });

export const whoAmI = (): Identity => me;

/** Starts with what is remembered, or as one of the given guests in a colour of chance. */
export function startIdentity(guests: readonly string[], random: () => number): void {
	const colour = Number(recall('colour'));
	introduce({
		name: recall('name') ?? guests[Math.floor(random() * guests.length)] ?? '',
		colour: isColour(colour) ? colour : 1 + Math.floor(random() * PERSON_COLOURS)
	});
}

/** Takes another name and colour. */
export function introduce({ name, colour }: Identity): void {
	me = { name: name.trim().slice(0, MAX_NAME), colour };
	remember('name', me.name);
	remember('colour', String(colour));
}

const isColour = (value: number): boolean =>
	Number.isInteger(value) && value >= 1 && value <= PERSON_COLOURS;

/** Bodies of the HTTP interface under `/api`, as schemas for the server and as types for both. */
import { Type, type Static } from 'typebox';
import { MAX_BOARD_TITLE } from './limits.ts';

export const NewBoard = Type.Object(
	{
		title: Type.String({ minLength: 1, maxLength: MAX_BOARD_TITLE }),
		template: Type.Union([Type.Literal('padre'), Type.Literal('blank')])
	},
	{ additionalProperties: false }
);
export type NewBoard = Static<typeof NewBoard>;

export const Created = Type.Object({
	id: Type.String(),
	/** Parts of an imported plan file that this version has no cards for, by their name in the file. */
	left: Type.Optional(Type.Array(Type.String()))
});
export type Created = Static<typeof Created>;

export const BoardSummary = Type.Object({
	id: Type.String(),
	title: Type.String(),
	createdAt: Type.String(),
	updatedAt: Type.String(),
	lanes: Type.Integer(),
	cards: Type.Integer(),
	goals: Type.Integer(),
	/** States of its goals, once they have been computed. */
	counts: Type.Union([
		Type.Null(),
		Type.Object({
			'on-track': Type.Integer(),
			'at-risk': Type.Integer(),
			'off-track': Type.Integer(),
			unknown: Type.Integer()
		})
	])
});
export type BoardSummary = Static<typeof BoardSummary>;

export const BoardList = Type.Object({ boards: Type.Array(BoardSummary) });
export type BoardList = Static<typeof BoardList>;

/** Every refusal: a stable code for programs, a sentence for people. */
export const Problem = Type.Object({ code: Type.String(), message: Type.String() });
export type Problem = Static<typeof Problem>;

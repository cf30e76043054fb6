import type { GoalsMessages } from '../en/goals.ts';

export const goals: GoalsMessages = {};

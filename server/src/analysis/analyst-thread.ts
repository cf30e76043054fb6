/** The thread in which boards are read. */
import { answerCalls } from '../thread.ts';
import { analyst } from './analyst.ts';

answerCalls({ ...analyst });

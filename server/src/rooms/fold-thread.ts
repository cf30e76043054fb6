/** The thread in which logs are folded: a large board takes a second, and no room waits for it. */
import { answerCalls } from '../thread.ts';
import { fold } from './fold.ts';

answerCalls({ fold });

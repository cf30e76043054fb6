export { toMarkdown } from './markdown.ts';
export { outline, type OutlineOptions } from './outline.ts';

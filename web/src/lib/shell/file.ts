/** Hands a person a file that was made on the page. */

/** A name that every system takes; a title of signs only becomes `plan`. */
export function fileName(title: string, extension: string): string {
	const name = title
		.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '')
		.slice(0, 100)
		.trim();
	return `${name || 'plan'}.${extension}`;
}

export function saveFile(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	URL.revokeObjectURL(address);
}

// Sets the theme that was chosen on this device before anything is drawn; see src/lib/shell/theme.svelte.ts.
try {
	const theme = localStorage.getItem('northlane.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// storage is forbidden: the system's theme it is
}

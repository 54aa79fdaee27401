import type { ProcedureInput } from '../schema/procedure.ts';

/** Who may reach the machine, and what survives it. */
export const security: ProcedureInput[] = [
	{
		id: 'ssh-keys',
		chapter: 'security',
		title: 'Allow keys only over SSH',
		why: 'A password can be guessed; a key cannot.',
		risk: {
			signal: 'NOTICE',
			text: 'A mistake locks you out. Keep one session open until a second one has been let in; the BMC’s console is the way back.',
		},
		actions: [
			{
				id: 'key',
				host: 'desk',
				do: 'On your own computer: make a key and copy it over.',
				code: {
					text: 'ssh-keygen -t ed25519\nssh-copy-id <user>@<address>\nssh <user>@<address>',
					fill: { '<user>': 'Your name on the workstation.', '<address>': 'Its address or name on your network.' },
					again: '`ssh-keygen` asks before it overwrites a key: answer no.',
				},
				mustSee: { text: 'The last command logs in without the workstation’s password.' },
			},
			{
				id: 'settings',
				do: 'Then switch passwords off.',
				code: {
					text: 'PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin no\nAllowUsers <user>',
					language: 'text',
					file: '/etc/ssh/sshd_config.d/10-keys-only.conf',
					root: true,
					fill: { '<user>': 'The same name.' },
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'apply',
				do: 'Check the file, apply it, and see what counts.',
				code: {
					text: 'sudo sshd -t && sudo systemctl restart ssh\nsudo sshd -T | grep -E "^(passwordauthentication|permitrootlogin|allowusers)"',
					root: true,
				},
				mustSee: {
					text: 'Both “no”, and your name. Log in from a second shell before you close the first.',
					output: 'passwordauthentication no\npermitrootlogin no\nallowusers …',
				},
			},
		],
		note: 'On 24.04 a different port goes into `ssh.socket`, not into this file: generally known, not looked up.',
		status: 'specified',
		sources: ['ubuntu-openssh', 'guide'],
		date: '2026',
	},
	{
		id: 'private-network',
		chapter: 'security',
		title: 'Reach it from elsewhere over a private network',
		why: 'The machine stays off the internet, and you reach it all the same.',
		onlyIf: 'You use the machine from outside its own network.',
		actions: [
			{
				id: 'install',
				do: 'Install Tailscale (or set up WireGuard, which it is built on).',
				code: {
					text: 'curl -fsSL https://tailscale.com/install.sh | sh\nsudo tailscale up\ntailscale ip -4',
					root: true,
				},
				mustSee: { text: 'A link to sign in with; then an address that starts with 100.' },
			},
			{
				id: 'awake',
				do: 'Keep the machine from sleeping.',
				code: {
					text: 'sudo systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target',
					root: true,
				},
				mustSee: {
					text: 'Four links to nothing.',
					output: 'Created symlink /etc/systemd/system/sleep.target → /dev/null.',
				},
			},
		],
		note: 'The maker’s page was not read; several recipes agree. If two-card programs hang afterwards: `NCCL_SOCKET_IFNAME=lo`.',
		status: 'reported',
		sources: ['tailscale-recipes', 'guide'],
		date: '2024-04-25',
	},
	{
		id: 'firewall',
		chapter: 'security',
		title: 'Close every port but SSH',
		why: 'For whatever does not listen on 127.0.0.1 only.',
		risk: { signal: 'NOTICE', text: 'Enabled before SSH is allowed, it locks you out.' },
		actions: [
			{
				id: 'rules',
				do: 'Allow SSH from your own network first, then deny the rest.',
				code: {
					text: 'sudo ufw allow proto tcp from <network> to any port 22\nsudo ufw default deny incoming\nsudo ufw default allow outgoing\nsudo ufw enable',
					root: true,
					fill: { '<network>': 'Your local network, for instance `192.168.0.0/24`.' },
				},
				mustSee: {
					text: 'It warns about existing connections and then is active on startup.',
					output: 'Firewall is active and enabled on system startup',
				},
			},
			{
				id: 'private',
				do: 'With the private network: allow what comes in over it.',
				code: { text: 'sudo ufw allow in on tailscale0', root: true },
				mustSee: { text: 'Rule added.' },
			},
			{
				id: 'verify',
				do: 'See what is open, and what listens on more than 127.0.0.1.',
				code: { text: 'sudo ufw status verbose\nsudo ss -ltnp | grep -vE "127\\.0\\.0\\.|\\[::1\\]"', root: true },
				mustSee: {
					text: 'Deny by default; among the listeners SSH, the chat page, Prometheus and its exporter, nothing unknown.',
					output: 'Status: active\nDefault: deny (incoming), allow (outgoing), …\n22/tcp  ALLOW IN  …',
				},
			},
		],
		note: 'Ports that Docker publishes bypass these rules: `docker ps` must show them on 127.0.0.1. The BMC has its own address and password, even on a shared port, and does not pass through this firewall.',
		status: 'specified',
		sources: ['ubuntu-firewall', 'docker-install-ubuntu', 'tailscale-recipes'],
		date: '2026',
	},
	{
		id: 'backup',
		chapter: 'security',
		title: 'Back up what cannot be downloaded again',
		why: 'Adapters, results, settings and the disks’ headers.',
		actions: [
			{
				id: 'init',
				do: 'Make a repository on another machine or an external disk.',
				code: {
					text: 'sudo apt install restic\nexport RESTIC_REPOSITORY=<place>\nrestic init',
					root: true,
					fill: { '<place>': 'A path on an external disk, or `sftp:` with user, host and path.' },
					again: 'It refuses, because there is one.',
				},
				mustSee: {
					text: 'It asks for a password twice. Without it the backup is lost: keep it elsewhere.',
					output: 'created restic repository … at …',
				},
			},
			{
				id: 'run',
				do: 'Back up settings, homes and adapters, with a list of the packages.',
				code: {
					text: 'apt-mark showmanual | sudo tee /etc/packages.txt >/dev/null\nsudo -E restic backup /etc /home /data/checkpoints --exclude "/home/*/.cache" --exclude "/home/*/llama.cpp/build"',
					root: true,
				},
				mustSee: { text: 'A snapshot is saved.', output: 'snapshot … saved' },
			},
			{
				id: 'restore',
				do: 'Restore one file, now and every quarter.',
				code: {
					text: 'sudo -E restic check\nsudo -E restic restore latest --target "$HOME/restored" --include /etc/fstab\nsudo diff /etc/fstab "$HOME/restored/etc/fstab" && echo same',
					root: true,
				},
				mustSee: { text: 'No errors, and the same file.', output: 'no errors were found\n…\nsame' },
			},
		],
		note: 'Three copies on two kinds of media, one elsewhere. Keep the LUKS headers of both disks among them.',
		status: 'specified',
		sources: ['restic-backup', 'guide'],
		date: '2026-11-23',
	},
];

import type { ProcedureInput } from '../schema/procedure.ts';

/** Ubuntu, the data disk, and what reports the health of the machine. */
export const system: ProcedureInput[] = [
	{
		id: 'install-ubuntu',
		chapter: 'system',
		title: 'Install Ubuntu 24.04 LTS on the 990 PRO',
		why: 'These cards are most often reported on it, and its archive carries signed driver modules.',
		risk: { signal: 'NOTICE', text: 'The installer erases the disk you choose. Compare its model before you confirm.' },
		actions: [
			{
				id: 'installer',
				do: 'Boot the server image, on the BMC’s screen if the card shows no picture. Choose the minimal installation, the 990 PRO as the only disk, LVM with encryption, and the OpenSSH server.',
				mustSee: { text: 'After the restart a login prompt, once the passphrase of the disk has been typed.' },
			},
			{
				id: 'confirm',
				do: 'Confirm release, kernel and Secure Boot.',
				code: { text: 'lsb_release -d\nuname -r\nmokutil --sb-state' },
				mustSee: {
					text: 'Release 24.04, kernel 6.8, and whether Secure Boot is on; either is fine.',
					output: 'Description:\tUbuntu 24.04.… LTS\n6.8.0-…-generic\nSecureBoot enabled',
				},
			},
			{
				id: 'newer-kernel',
				do: 'Only if something needs a newer kernel: change to the HWE line now, before the driver.',
				code: { text: 'sudo apt install linux-generic-hwe-24.04\nsudo reboot', root: true },
				mustSee: { text: 'After the restart `uname -r` shows a version above 6.8.' },
				ifNot: [
					{
						text: 'It hangs on resume: reported of kernel 7.0. A server should not suspend at all.',
						problem: 't-43',
					},
				],
			},
		],
		note: 'The layout of the system disk above is our practice, not a requirement.',
		status: 'reported',
		sources: ['vllm-47266', 'ubuntu-noble-archive', 'guide'],
		date: '2026-07',
	},
	{
		id: 'first-updates',
		chapter: 'system',
		title: 'Update, and install what reports hardware health',
		why: 'Later tests should measure the machine as it will run.',
		actions: [
			{
				id: 'packages',
				do: 'Bring the system up to date and install the tools this guide uses.',
				code: {
					text: 'sudo apt update && sudo apt upgrade\nsudo apt install amd64-microcode fwupd nvme-cli smartmontools lm-sensors ipmitool \\\n  rasdaemon dmidecode numactl pciutils build-essential git curl jq tmux\nsudo systemctl enable --now rasdaemon\nsudo reboot',
					root: true,
				},
				mustSee: { text: 'The upgrade ends without held or broken packages.' },
			},
			{
				id: 'memory',
				do: 'Look at the memory as Linux sees it.',
				code: {
					text: "sudo dmidecode -t memory | grep -E '^\\s+(Locator|Size|Configured Memory Speed):'\nnumactl -H | head -2",
					root: true,
				},
				mustSee: {
					text: 'Six modules of equal size with their speed, two empty places, and one memory node.',
					output:
						'\tSize: 32 GB\n\tLocator: DIMM_…\n\tConfigured Memory Speed: … MT/s\n…\navailable: 1 nodes (0)\nnode 0 cpus: 0 1 2 …',
				},
				ifNot: [
					{ text: 'Fewer modules, or bandwidth below expectation.', problem: 't-04' },
					{ text: 'More than one node: the BIOS is not on NPS1.', problem: 't-36' },
				],
			},
			{
				id: 'ecc',
				do: 'See whether Linux counts memory errors.',
				code: { text: 'sudo ras-mc-ctl --status\nls /sys/devices/system/edac/mc/', root: true },
				mustSee: {
					text: 'Drivers are loaded, and at least one memory controller is listed.',
					output: 'ras-mc-ctl: drivers are loaded.\nmc0 …',
				},
				ifNot: [
					{
						text: '`drivers not loaded`: ECC is off, or the kernel does not know the processor; then only the BMC’s event log counts.',
						problem: 't-05',
					},
				],
			},
			{
				id: 'drives',
				do: 'Read the state of both drives.',
				code: {
					text: 'sudo nvme list\nfor d in /dev/nvme?n1; do sudo nvme smart-log "$d" | grep -E "critical_warning|temperature|media_errors"; done',
					root: true,
				},
				mustSee: {
					text: 'Both drives by name; no critical warning, no media errors.',
					output: 'critical_warning : 0\ntemperature : … °C\nmedia_errors : 0',
				},
			},
		],
		note: 'Which kernel first reads the ECC counters of this processor was not found.',
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'rasdaemon-137', 'qubes-6439', 'guide'],
		date: '2026',
	},
	{
		id: 'data-disk',
		chapter: 'system',
		title: 'Encrypt the T700 and mount it as /data',
		why: 'Models and checkpoints on their own disk neither fill the system nor stall containers.',
		risk: {
			signal: 'NOTICE',
			text: 'Formatting erases the disk you name. Name it by its model, and read the list before the next command.',
		},
		actions: [
			{
				id: 'name',
				do: 'Find the disk by its model and keep its name for this shell.',
				code: {
					text: 'ls /dev/disk/by-id/ | grep -i CT4000T700 | grep -v part\nDISK=/dev/disk/by-id/<name from the list>\nlsblk -o NAME,MODEL,SIZE,MOUNTPOINTS "$DISK"',
					fill: {
						'<name from the list>': 'The first line of `ls`: `nvme-CT4000T700…` with the drive’s serial number.',
					},
				},
				mustSee: {
					text: 'One disk with the T700’s name, without partitions or mount point. Stop if anything else is listed.',
					output: 'NAME    MODEL              SIZE MOUNTPOINTS\nnvme…n1 CT4000T700SSD…     3.6T',
				},
			},
			{
				id: 'format',
				do: 'Make a key on the encrypted system disk, encrypt the data disk with it, add a passphrase of your own, and create the file system.',
				code: {
					text: 'sudo install -m 0400 /dev/null /etc/luks-data.key\nsudo dd if=/dev/urandom of=/etc/luks-data.key bs=64 count=1\nsudo cryptsetup luksFormat --type luks2 "$DISK" /etc/luks-data.key\nsudo cryptsetup luksAddKey --key-file /etc/luks-data.key "$DISK"\nsudo cryptsetup open --key-file /etc/luks-data.key "$DISK" data\nsudo mkfs.ext4 -L data /dev/mapper/data',
					root: true,
					again: 'It erases the disk again.',
				},
				mustSee: {
					text: 'The tool asks for `YES` in capitals, later for the passphrase, and `mkfs` ends with `done`.',
				},
			},
			{
				id: 'mount',
				do: 'Have it opened and mounted at every start.',
				code: {
					text: 'echo "data UUID=$(sudo cryptsetup luksUUID "$DISK") /etc/luks-data.key luks" | sudo tee -a /etc/crypttab\necho "/dev/mapper/data /data ext4 defaults,noatime 0 2" | sudo tee -a /etc/fstab\nsudo mkdir -p /data && sudo systemctl daemon-reload && sudo mount /data\nsudo mkdir -p /data/models /data/hf /data/datasets /data/checkpoints /data/venvs\nsudo chown "$USER": /data /data/{models,hf,datasets,checkpoints,venvs}\nfindmnt /data',
					root: true,
					again: 'It adds the two lines a second time; remove the doubles by hand.',
				},
				mustSee: {
					text: 'One line for `/data`; after the next restart it is there without a question.',
					output: 'TARGET SOURCE           FSTYPE OPTIONS\n/data  /dev/mapper/data ext4   rw,noatime',
				},
			},
			{
				id: 'header',
				do: 'Save the disk’s header and keep the file off the machine: if the header is damaged, only a copy opens the disk.',
				code: {
					text: 'sudo cryptsetup luksHeaderBackup "$DISK" --header-backup-file "$HOME/t700-luks-header.img"',
					root: true,
					again: 'It refuses while the file exists.',
				},
				nothingToSee: 'The command is silent when it works; the file exists afterwards.',
			},
		],
		note: 'ext4, because owners report freezes with ZFS under load. `systemd-cryptenroll` lets the TPM open the system disk without a typed passphrase; plan a recovery key with it.',
		status: 'reported',
		sources: ['cryptsetup-man', 'ubuntu-crypttab', 'systemd-cryptenroll', 'rtx6kpro-wiki', 'guide'],
		date: '2026',
	},
];

import { FirstAid, type FirstAidInput } from './schema/problem.ts';
import { parseRecords } from './schema/parse.ts';

/** What to collect before anything is changed, and before help is asked for. */
const records: FirstAidInput[] = [
	{ id: 'smi', command: 'nvidia-smi -q', tells: 'State of the card: temperatures, limits, slowdowns, ECC, link' },
	{
		id: 'kernel-log',
		command: 'sudo journalctl -k -b | grep -E "NVRM|Xid|AER|EDAC"',
		tells: 'What the kernel said about card, link and memory since the start',
	},
	{
		id: 'driver',
		command: 'cat /proc/driver/nvidia/version',
		tells: 'Version and flavour of the driver that is loaded',
	},
	{ id: 'link', command: 'sudo lspci -vv -s <bdf>', tells: 'Speed and width of the link, error registers' },
	{ id: 'topology', command: 'nvidia-smi topo -m', tells: 'How several cards reach each other' },
	{ id: 'modules', command: 'dkms status', tells: 'For which kernels a driver was built' },
	{ id: 'secure-boot', command: 'mokutil --sb-state', tells: 'Whether unsigned modules are refused' },
	{
		id: 'controller',
		command: 'sudo ipmitool sel list',
		tells: 'What the management controller noted, even while Linux was down',
	},
	{ id: 'drive', command: 'sudo nvme smart-log /dev/nvme0n1', tells: 'Temperature, wear and errors of a drive' },
	{
		id: 'torch',
		command: 'python -c "import torch; print(torch.__version__, torch.cuda.get_arch_list())"',
		tells: 'Whether this PyTorch has code for the card',
	},
	{
		id: 'report',
		command: 'sudo nvidia-bug-report.sh',
		tells: 'Everything NVIDIA asks for, in one file. Read it before you publish it.',
	},
];

export const firstAid: FirstAid[] = parseRecords('src/data/first-aid.ts', FirstAid, records);

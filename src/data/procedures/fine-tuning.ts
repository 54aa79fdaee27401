import type { ProcedureInput } from '../schema/procedure.ts';

/** Training adapters on the card. */
export const fineTuning: ProcedureInput[] = [
	{
		id: 'training-environment',
		chapter: 'fine-tuning',
		title: 'Make a training environment',
		why: 'TRL, PEFT and bitsandbytes are the common ground of the fine-tuning tools.',
		actions: [
			{
				id: 'install',
				do: 'Install them beside PyTorch in an environment of their own.',
				code: {
					text: 'uv venv /data/venvs/train --python 3.12\nsource /data/venvs/train/bin/activate\nuv pip install torch --torch-backend=auto\nuv pip install "trl[peft]" transformers accelerate datasets bitsandbytes',
				},
				mustSee: { text: 'bitsandbytes is newer than 0.45.3 and neither 0.46.0 nor 0.48.0.' },
			},
			{
				id: 'verify',
				do: 'Let bitsandbytes test itself.',
				code: { text: 'python -m bitsandbytes' },
				mustSee: { text: 'It found CUDA and its test passed.', output: 'SUCCESS!' },
				ifNot: [
					{ text: '`no kernel image` or `compiled without GPU support`: too old for the card.', problem: 't-37' },
				],
			},
			{
				id: 'smoke',
				do: 'Train twenty steps of QLoRA on the small model.',
				code: {
					text: 'trl sft --model_name_or_path Qwen/Qwen3-0.6B --dataset_name trl-lib/Capybara \\\n  --load_in_4bit --use_peft --lora_r 16 --dtype bfloat16 \\\n  --max_steps 20 --logging_steps 1 --output_dir /data/checkpoints/smoke',
				},
				mustSee: {
					text: 'Twenty lines with a loss that is a number and roughly falls; then an adapter in the folder.',
					output: "{'loss': …, 'grad_norm': …, 'learning_rate': …}\n…\n{'train_runtime': …}",
				},
			},
		],
		note: 'TRL’s own number type is 32-bit, twice the memory. Older releases call the option `torch_dtype`.',
		status: 'specified',
		sources: ['trl-cli', 'trl-peft', 'trl-model-config', 'bitsandbytes-1642', 'bitsandbytes-1510', 'bitsandbytes-1937'],
		date: '2026-11-23',
	},
	{
		id: 'qlora-70b',
		chapter: 'fine-tuning',
		title: 'Fine-tune a 70B model with QLoRA',
		why: 'The base stays frozen in four bits and only a small adapter learns: so 70B fits on one card.',
		actions: [
			{
				id: 'base',
				do: 'Download the 16-bit base. Accept its licence on its page first.',
				code: { text: 'hf download meta-llama/Llama-3.1-70B-Instruct --exclude "original/*"' },
				mustSee: { text: 'The path of the snapshot at the end.' },
			},
			{
				id: 'recipe',
				do: 'Write the recipe.',
				code: {
					text: 'model_name_or_path: meta-llama/Llama-3.1-70B-Instruct\ndataset_name: <dataset>\ndtype: bfloat16\nload_in_4bit: true\nuse_bnb_nested_quant: true\nuse_peft: true\nlora_r: 16\nlora_alpha: 32\nlora_target_modules: all-linear\nmax_length: 2048\nper_device_train_batch_size: 1\ngradient_accumulation_steps: 16\ngradient_checkpointing: true\nlearning_rate: 2.0e-4\nnum_train_epochs: 1\nbf16: true\nlogging_steps: 1\nsave_steps: 50\noutput_dir: /data/checkpoints/llama-70b-qlora',
					language: 'yaml',
					file: '/data/checkpoints/llama-70b-qlora.yaml',
					fill: {
						'<dataset>': 'A dataset of the Hub or a folder, in a form TRL knows; `trl-lib/Capybara` for a trial.',
					},
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'train',
				do: 'Start it in a session that survives your connection.',
				code: {
					text: 'tmux new -s train\nsource /data/venvs/train/bin/activate\nPYTORCH_CUDA_ALLOC_CONF=expandable_segments:True \\\n  trl sft --config /data/checkpoints/llama-70b-qlora.yaml',
				},
				mustSee: {
					text: 'A loss on every step, and memory left in `nvidia-smi`. Note tokens per second with method, length and packing.',
				},
				ifNot: [
					{ text: 'Out of memory: shorten `max_length`, or stop the servers.', problem: 't-27' },
					{ text: 'No kernel image while loading in four bits.', problem: 't-37' },
				],
			},
		],
		note: 'Nobody was found to have reported this run on this card. The recipe follows TRL’s documentation and our settings; with memory left, double batch or length.',
		status: 'specified',
		sources: ['trl-cli', 'trl-peft', 'trl-model-config', 'guide'],
		date: '2026-11-23',
	},
	{
		id: 'lora-8b',
		chapter: 'fine-tuning',
		title: 'Fine-tune a small model with LoRA in 16 bits',
		why: 'Weights that fit in 16 bits train quicker without the four-bit step.',
		actions: [
			{
				id: 'train',
				do: 'The same command without the four-bit option, with a larger batch.',
				code: {
					text: 'trl sft --model_name_or_path Qwen/Qwen3-8B --dataset_name trl-lib/Capybara \\\n  --use_peft --lora_r 16 --lora_alpha 32 --lora_target_modules all-linear --dtype bfloat16 \\\n  --max_length 2048 --per_device_train_batch_size 4 --gradient_accumulation_steps 4 \\\n  --gradient_checkpointing --learning_rate 2.0e-4 --num_train_epochs 1 --bf16 \\\n  --logging_steps 10 --output_dir /data/checkpoints/qwen3-8b-lora',
				},
				mustSee: { text: 'A falling loss, and at the end `adapter_model.safetensors` in the folder.' },
				ifNot: [{ text: 'Out of memory.', problem: 't-27' }],
			},
		],
		note: 'The rate is about ten times that of full fine-tuning, as TRL recommends for adapters.',
		status: 'specified',
		sources: ['trl-cli', 'trl-peft'],
		date: '2026-11-23',
	},
	{
		id: 'unsloth',
		chapter: 'fine-tuning',
		title: 'Or Unsloth, for less memory per run',
		why: 'Hand-written kernels; its README names this family of cards.',
		onlyIf: 'A run does not fit, or takes too long, with TRL alone.',
		actions: [
			{
				id: 'install',
				do: 'Install it as its README says for Blackwell.',
				code: {
					text: 'uv venv /data/venvs/unsloth --python 3.13\nsource /data/venvs/unsloth/bin/activate\nuv pip install unsloth --torch-backend=auto\npython -c "import unsloth"',
				},
				mustSee: { text: 'Its greeting with the name of the card, without a warning about xFormers.' },
				ifNot: [
					{ text: '`xFormers can’t load`: its wheel belongs to another PyTorch. Remove xformers.', problem: 't-38' },
				],
			},
		],
		status: 'specified',
		sources: ['unsloth', 'unsloth-1856'],
		date: '2026-08-22',
	},
	{
		id: 'axolotl',
		chapter: 'fine-tuning',
		title: 'Or Axolotl, for recipes in one file',
		why: 'A run is one YAML file; its documentation has notes on this chip.',
		onlyIf: 'You prefer recipes to code, or want its four-bit training.',
		actions: [
			{
				id: 'install',
				do: 'Install it with the CUDA 13.0 build of PyTorch.',
				code: {
					text: 'uv venv /data/venvs/axolotl --python 3.12\nsource /data/venvs/axolotl/bin/activate\nexport UV_TORCH_BACKEND=cu130\nuv pip install torch\nuv pip install --no-build-isolation "axolotl[deepspeed]"\naxolotl --version',
				},
				mustSee: { text: 'A version; PyTorch is at least 2.11.' },
			},
			{
				id: 'settings',
				do: 'In your recipe set attention to `flash_attention_2` or `sdpa`, and `torch_compile: true` for long runs.',
				mustSee: { text: 'The first step takes minutes, because it compiles; the following ones are quicker.' },
			},
		],
		note: 'Compilation saved {software.compile-gain} of the time per step on an RTX 5090, says its documentation. SonicMoE does not run on this chip; ScatterMoE does.',
		status: 'specified',
		sources: ['axolotl-install', 'axolotl-optimizations', 'axolotl-nvfp4'],
		date: '2026-07-24',
	},
];

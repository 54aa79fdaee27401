/** A question with the ids of what follows each answer. */
export interface Question {
	id: string;
	yes: string;
	no: string;
}

/**
 * Everything that can be reached by answering, in the order in which it is met when yes is tried first.
 *
 * @param questions n questions, n >= 1; the first one is asked first.
 * @returns Ids of questions, leaves and the end, each once.
 */
export function reachable(questions: readonly Question[]): string[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const met: string[] = [];
	const visit = (id: string) => {
		if (met.includes(id)) return;
		met.push(id);
		const question = byId.get(id);
		if (!question) return;
		visit(question.no);
		visit(question.yes);
	};
	const [first] = questions;
	if (first) visit(first.id);
	return met;
}

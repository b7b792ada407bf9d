"""Make a sentence-transformers model small enough for a test: one random layer of 16 numbers."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.models import Pooling, Transformer
from transformers import BertConfig, BertModel, BertTokenizer

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ship", "harbour", "news", "سفينة", "ميناء"]


def main(folder: Path) -> None:
    torch.manual_seed(1)
    base = folder.with_name(f"{folder.name}-base")
    base.mkdir(parents=True)
    vocabulary = base / "vocab.txt"
    vocabulary.write_text("\n".join(WORDS) + "\n", encoding="utf-8")
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(base)
    BertTokenizer(str(vocabulary)).save_pretrained(base)
    words = Transformer(str(base), max_seq_length=64)
    SentenceTransformer(modules=[words, Pooling(16)], device="cpu").save(str(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

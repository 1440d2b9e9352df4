# SPDX-License-Identifier: MIT
"""Blobs of NUL-terminated strings: offsets instead of pointers, hence no relocations."""


class Pool:
    """Strings one behind the other. With `before`, offsets go on where that (finished) pool ends."""

    def __init__(self, name, before=None):
        self.name, self.chunks, self.size = name, [], 0
        self.base = before.size if before else 0
        self.offsets = dict(before.offsets) if before else {}
        self.add("")

    def add(self, text):
        """The offset of text; equal strings are stored once."""
        if text not in self.offsets:
            self.offsets[text] = self._append(text)
        return self.offsets[text]

    def add_list(self, texts):
        """The offset of texts, one behind the other, ended by an empty one; 0 when there are none."""
        if not texts:
            return 0
        start = self.base + self.size
        for text in texts:
            offset = self._append(text)
            self.offsets.setdefault(text, offset)
        self._append("")
        return start

    def _append(self, text):
        offset = self.base + self.size
        self.chunks.append((offset, text))
        self.size += len(text) + 1
        if self.base + self.size > 0xFFFF:
            raise ValueError(f"{self.name}: more than 65535 bytes do not fit 16-bit offsets")
        return offset

    def __getitem__(self, text):
        return self.offsets[text]

    def emit(self):
        lines = [f"const char {self.name}[{self.size}] =\n"]
        for index, (offset, text) in enumerate(self.chunks):
            literal = text.replace("\\", "\\\\").replace('"', '\\"')
            # The literal's own NUL ends the last string.
            end = "" if index == len(self.chunks) - 1 else "\\0"
            lines.append(f'    /* {offset:5} */ "{literal}{end}"\n')
        return "".join(lines).rstrip("\n") + ";\n"

# SPDX-License-Identifier: MIT
"""Hash and displace: a table without collisions, found at the first try for hundreds of keys.

Low bits of the hash choose a bucket; the bucket's byte shifts the slots of all its keys. The two hashes are
those of lib/lookup.c, bit for bit: a change here is a change there.
"""

MASK = (1 << 64) - 1
MULTIPLIER = 0x9E3779B97F4A7C15
CASE = 0x2020202020202020


def little(data):
    return int.from_bytes(data, "little")


def hash_folded(key):
    """Of a folded key: eight bytes at a time, zero-padded."""
    data = key.encode()
    h = len(data)
    for start in range(0, len(data), 8):
        h = (h ^ little(data[start : start + 8])) * MULTIPLIER & MASK
        h ^= h >> 32
    return h


def rotate(value, bits):
    return value << bits & MASK | value >> 64 - bits


def hash_spelling(key):
    """Of a phrase as it stands, blind to case: three overlapping loads instead of a loop."""
    data = key.encode()
    n = len(data)
    if n >= 8:
        h = little(data[:8]) ^ rotate(little(data[-8:]), 24) ^ rotate(little(data[n // 2 - 4 : n // 2 + 4]), 40)
    else:
        h = little(data[:4] + data[-4:] if n >= 4 else [data[0], data[n // 2], data[-1]])
    return ((h | CASE) * MULTIPLIER & MASK) >> 32


def displace(hashes, bucket_bits, slot_bits):
    """hashes -> (right shift of the hash that gives the slot, shift per bucket, index of the key per slot or None)."""
    if len(set(hashes)) != len(hashes):
        raise ValueError("two keys have one hash")
    for right in range(bucket_bits, 64 - slot_bits):
        found = place([value >> right for value in hashes], [value & (1 << bucket_bits) - 1 for value in hashes], bucket_bits, slot_bits)
        if found:
            return right, *found
    raise ValueError("no placement found: give the table more slots")


def place(positions, buckets_of, bucket_bits, slot_bits):
    buckets = [[] for _ in range(1 << bucket_bits)]
    for index, bucket in enumerate(buckets_of):
        buckets[bucket].append(positions[index])
    mask = (1 << slot_bits) - 1
    shifts, slots = [0] * len(buckets), [None] * (mask + 1)
    owner = {}
    for index, bucket in enumerate(buckets_of):
        owner[bucket, positions[index]] = index
    for number in sorted(range(len(buckets)), key=lambda b: -len(buckets[b])):
        for shift in range(256):
            wanted = {(position + shift) & mask: position for position in buckets[number]}
            if len(wanted) == len(buckets[number]) and all(slots[slot] is None for slot in wanted):
                break
        else:
            return None
        shifts[number] = shift
        for slot, position in wanted.items():
            slots[slot] = owner[number, position]
    return shifts, slots

"""Views: which pages a design has, and what each shows. A fact on a page comes from the Design and nowhere else."""

package org.bindery.partnerships;

import org.springframework.data.jpa.repository.JpaRepository;

interface HoldRepository extends JpaRepository<Hold, Long> {

}
